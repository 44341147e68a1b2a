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
      int dash = afterDashes(text, at);
      if (dash > at && Characters.at(text, dash) == '\t' && isKeyBehind(text, dash)) {
        return Optional.of(
            Mistake.at(dash, "a tab where YAML wants blanks", "write `- `, a dash and a blank"));
      }
      int next = Characters.nextLine(text, line);
      line = next == line ? last + 1 : next;
    }
    return Optional.empty();
  }

  /** Behind the dashes of items at {@code from}, and the blanks behind them. */
  private static int afterDashes(String text, int from) {
    int at = from;
    while (Characters.at(text, at) == '-' && Characters.isGap(text, at + 1)) {
      at++;
      while (Characters.at(text, at) == ' ') {
        at++;
      }
    }
    return at;
  }

  /** Whether a key stands behind the tabs at {@code from}: its column is not what it seems. */
  private static boolean isKeyBehind(String text, int from) {
    String rest = text.substring(from, Span.lineEnd(text, from)).strip();
    return rest.matches("[^\\s\"'\\[{#][^:]*:(\\s.*)?");
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
