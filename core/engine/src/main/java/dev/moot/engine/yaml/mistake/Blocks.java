package dev.moot.engine.yaml.mistake;

import dev.moot.engine.diagnostic.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text below {@code |} or {@code >}. */
final class Blocks implements Cause {

  private static final Pattern HEADER = Pattern.compile("[|>][-+1-9]*(?:[ \\t].*)?");

  /** Whether there is such a sign, with what may stand behind it, text or not. */
  static boolean isHeader(String text, int at) {
    return HEADER.matcher(text.substring(at, Span.lineEnd(text, at))).matches();
  }

  @Override
  public Optional<Mistake> in(Trouble trouble) {
    List<Entry> suspects = trouble.suspects();
    for (int i = 0; i < suspects.size(); i++) {
      Entry entry = suspects.get(i);
      if (entry.kind() == Entry.Kind.BLOCK && isHeader(trouble.text(), entry.value())) {
        Optional<Entry> next =
            i + 1 < suspects.size() ? Optional.of(suspects.get(i + 1)) : Optional.empty();
        Optional<Mistake> found = of(trouble.text(), entry, next);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Mistake> of(String text, Entry entry, Optional<Entry> next) {
    String sign = "`" + text.charAt(entry.value()) + "`";
    int lineEnd = Span.lineEnd(text, entry.value());
    int after = entry.value() + 1;
    while (after < lineEnd && !Characters.isBlank(text.charAt(after))) {
      after++;
    }
    after = Characters.skipBlanks(text, after);
    if (after < lineEnd && text.charAt(after) != '#') {
      return Optional.of(
          new Mistake(
              new Span(after, lineEnd),
              "text stands after " + sign,
              "put the text on the lines below, indented, or the whole value in quotes"));
    }
    if (next.isEmpty() || next.get().kind() != Entry.Kind.WORDS) {
      return Optional.empty();
    }
    if (entry.end() <= lineEnd) {
      return Optional.of(
          Mistake.at(
              entry.value(),
              "the text below " + sign + " is not indented",
              "indent it with blanks, more than its key"));
    }
    return next.get().indent() <= entry.base()
        ? Optional.empty()
        : Optional.of(
            Mistake.at(
                next.get().start(),
                "this line of text is indented less than the line above it",
                "indent it as the first line below " + sign));
  }
}
