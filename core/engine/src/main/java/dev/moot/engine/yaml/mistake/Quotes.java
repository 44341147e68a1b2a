package dev.moot.engine.yaml.mistake;

import dev.moot.engine.diagnostic.Span;
import java.util.Optional;

/** A value that begins with a quotation mark, and does not end with it. */
final class Quotes implements Cause {

  private static final String CURLY = "“”„‟‘‚«»‹›「」『』";

  @Override
  public Optional<Mistake> in(Trouble trouble) {
    for (Entry entry : trouble.entries().subList(0, trouble.index() + 1)) {
      if (entry.kind() == Entry.Kind.QUOTED && !entry.closed() && reaches(trouble, entry)) {
        char quote = trouble.text().charAt(entry.value());
        return Optional.of(Mistake.never(quote, entry.value()));
      }
    }
    for (Entry entry : trouble.suspects()) {
      Optional<Mistake> found = of(trouble.text(), entry);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether what the library took for the value goes on to where it gave up. */
  private static boolean reaches(Trouble trouble, Entry entry) {
    int close = Characters.closingQuote(trouble.text(), entry.value());
    return close < 0 || Span.lineEnd(trouble.text(), close) >= trouble.at();
  }

  private static Optional<Mistake> of(String text, Entry entry) {
    char first = Characters.at(text, entry.value());
    if (entry.kind() == Entry.Kind.PLAIN && isCurly(first)) {
      int end = entry.end();
      boolean colon = Characters.colon(text, entry.value(), end) >= 0;
      return colon ? Optional.of(curly(entry.value())) : Optional.empty();
    }
    if (entry.kind() != Entry.Kind.QUOTED || !entry.closed()) {
      return Optional.empty();
    }
    int next = Characters.skipBlanks(text, entry.end());
    char c = Characters.at(text, next);
    if (Characters.isBreak(c)
        || (c == '#' && next > entry.end())
        || (c == ':' && !entry.hasKey())) {
      return Optional.empty();
    }
    return Optional.of(
        first == '\'' && next == entry.end() && Character.isLetter(c)
            ? apostrophe(entry.end() - 1)
            : textAfter(text, next, "quote"));
  }

  static Mistake apostrophe(int close) {
    return Mistake.at(
        close,
        "the value in single quotes ends at this apostrophe",
        "write it twice, `''`, or put the value in double quotes");
  }

  static boolean isCurly(char c) {
    return CURLY.indexOf(c) >= 0;
  }

  /** Text at {@code at}, after what {@code closing} has closed. */
  static Mistake textAfter(String text, int at, String closing) {
    int end = at;
    while (end < text.length() && !Characters.isGap(text, end)) {
      end++;
    }
    if (text.charAt(at) == ',' && Characters.isBreak(Characters.at(text, at + 1))) {
      return Mistake.at(
          at, "a comma stands after the closing " + closing, "take it out; each key has its line");
    }
    return new Mistake(
        new Span(at, Math.max(end, at + 1)),
        "text stands after the closing " + closing,
        closing.equals("quote")
            ? "put the whole value in quotes, with `\\\"` for a quotation mark within it"
            : "put the whole value in quotes");
  }

  static Mistake curly(int at) {
    return Mistake.at(
        at, "curly quotes do not quote in YAML", "put straight ones, `\"`, around them");
  }
}
