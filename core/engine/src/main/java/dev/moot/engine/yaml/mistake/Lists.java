package dev.moot.engine.yaml.mistake;

import dev.moot.engine.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/** Items that do not begin with a dash and a blank. */
final class Lists implements Cause {

  private static final String BULLETS = "–—−‐•·∙*+";

  @Override
  public Optional<Mistake> in(Trouble trouble) {
    List<Entry> suspects = trouble.suspects();
    for (Entry entry : suspects) {
      Optional<Mistake> found = of(trouble.text(), entry);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Mistake> of(String text, Entry entry) {
    if (entry.kind() != Entry.Kind.WORDS && !(entry.hasKey() && entry.dashes().isEmpty())) {
      return Optional.empty();
    }
    return isBullet(text, entry)
        ? Optional.of(bullet(text, entry.content()))
        : isDash(text, entry.content()) ? Optional.of(dash(entry.content())) : Optional.empty();
  }

  static boolean isBullet(String text, Entry entry) {
    return isBullet(text, entry.content());
  }

  private static boolean isBullet(String text, int at) {
    return BULLETS.indexOf(Characters.at(text, at)) >= 0 && Characters.isGap(text, at + 1);
  }

  private static boolean isDash(String text, int at) {
    char next = Characters.at(text, at + 1);
    return Characters.at(text, at) == '-'
        && (Character.isLetter(next) || "\"'[{@".indexOf(next) >= 0);
  }

  /**
   * The mistake of a value that begins on the line below its key, and is read as words: {@code
   * -tea}, or several lines with a bullet each.
   */
  static Optional<Mistake> inWords(String text, int start, int end) {
    if (isDash(text, start)) {
      return Optional.of(dash(start));
    }
    int next = Characters.skipBlanks(text, Characters.nextLine(text, start));
    boolean two = next < end && isBullet(text, next) && text.charAt(next) == text.charAt(start);
    return two && isBullet(text, start) ? Optional.of(bullet(text, start)) : Optional.empty();
  }

  private static Mistake dash(int at) {
    return Mistake.at(at, "there is no blank after this `-`", "write `- ` before each item");
  }

  private static Mistake bullet(String text, int at) {
    return new Mistake(
        new Span(at, at + 1),
        "`" + text.charAt(at) + "` is no `-`, with which the items of a list begin",
        "write `- ` before each item");
  }
}
