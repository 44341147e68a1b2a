package dev.moot.engine.yaml.mistake;

import dev.moot.engine.diagnostic.Span;
import java.util.Optional;

/** A backslash in double quotes before something that it does not go with. */
final class Escape implements Cause {

  @Override
  public Optional<Mistake> in(Trouble trouble) {
    String text = trouble.text();
    boolean escape =
        trouble.problem().contains("escape")
            && trouble.entry().filter(e -> text.indexOf('"', e.lineStart()) >= 0).isPresent();
    int at = text.lastIndexOf('\\', Math.min(trouble.at(), text.length() - 1));
    if (!escape || at < 0) {
      return Optional.empty();
    }
    char c = Characters.at(text, at + 1);
    String written = Characters.isBreak(c) ? "\\" : "\\" + c;
    String digits = c == 'x' ? "2" : c == 'u' ? "4" : c == 'U' ? "8" : "";
    return Optional.of(
        new Mistake(
            new Span(at, Math.min(text.length(), at + 2)),
            "`" + written + "` is no escape" + (digits.isEmpty() ? "" : " without its digits"),
            digits.isEmpty()
                ? "write `\\\\` for a backslash; an apostrophe needs none"
                : "write " + digits + " hexadecimal digits after it, or `\\\\` for a backslash"));
  }
}
