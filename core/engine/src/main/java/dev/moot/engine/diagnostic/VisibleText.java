package dev.moot.engine.diagnostic;

import java.util.Locale;

/**
 * Text that cannot play tricks on whoever reads it: control characters and those that turn or hide
 * others are shown as their code, tabs as a space.
 */
public final class VisibleText {

  private VisibleText() {}

  /** {@code text} with all of it to be seen. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\t') {
                out.append(' ');
              } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
