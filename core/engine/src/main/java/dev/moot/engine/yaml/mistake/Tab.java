package dev.moot.engine.yaml.mistake;

import dev.moot.engine.diagnostic.Span;
import java.util.Optional;

/** A tab that a line is indented with. */
final class Tab implements Cause {

  @Override
  public Optional<Mistake> in(Trouble trouble) {
    String text = trouble.text();
    int from = trouble.entry(1).map(Entry::lineStart).orElse(0);
    int last = Span.lineEnd(text, trouble.at());
    for (int line = from; line <= last && line < text.length(); ) {
      int at = line;
      while (Characters.at(text, at) == ' ') {
        at++;
      }
      if (Characters.at(text, at) == '\t' && !isWithinText(trouble, line)) {
        return Optional.of(
            Mistake.at(at, "a tab where YAML wants blanks", "indent with blanks, two for a step"));
      }
      int next = Characters.nextLine(text, line);
      line = next == line ? last + 1 : next;
    }
    return Optional.empty();
  }

  private static boolean isWithinText(Trouble trouble, int line) {
    return trouble.entries().stream()
        .anyMatch(
            e ->
                (e.kind() == Entry.Kind.BLOCK || e.kind() == Entry.Kind.QUOTED)
                    && e.closed()
                    && e.lineStart() < line
                    && line < e.end());
  }
}
