package dev.moot.engine.yaml.mistake;

import dev.moot.engine.diagnostic.Span;
import java.util.Optional;

/** What YAML has between documents, of which a file is one. */
final class DocumentMarker implements Cause {

  @Override
  public Optional<Mistake> in(Trouble trouble) {
    String text = trouble.text();
    int line = Span.lineStart(text, trouble.at());
    Optional<Mistake> ended = ended(trouble, line);
    if (ended.isPresent()) {
      return ended;
    }
    if (trouble.problem().contains("another document")) {
      return Optional.of(
          new Mistake(
              new Span(line, Math.min(line + 3, text.length())),
              "a second YAML document begins here",
              "remove the `---` line"));
    }
    int percent = Characters.at(text, line) == '%' ? line : text.startsWith("%") ? 0 : -1;
    return percent < 0
        ? Optional.empty()
        : Optional.of(
            Mistake.at(
                percent,
                "a line that begins with `%` is an instruction to the reader of YAML",
                "delete it, or put the text in quotes after a key"));
  }

  /** A line of dots, with nothing but blanks between it and where the library gave up. */
  private static Optional<Mistake> ended(Trouble trouble, int line) {
    String text = trouble.text();
    int dots = line;
    while (dots > 0 && !text.startsWith("...", dots)) {
      dots = Span.lineStart(text, dots - 1);
      if (!text.startsWith("...", dots) && !text.substring(dots, line).isBlank()) {
        return Optional.empty();
      }
    }
    return text.startsWith("...", dots)
        ? Optional.of(
            new Mistake(
                new Span(dots, dots + 3), "a YAML document ends here", "remove the `...` line"))
        : Optional.empty();
  }
}
