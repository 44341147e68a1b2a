package dev.moot.engine.yaml.mistake;

import static dev.moot.engine.yaml.mistake.Characters.at;
import static dev.moot.engine.yaml.mistake.Characters.isBlank;
import static dev.moot.engine.yaml.mistake.Characters.isBreak;
import static dev.moot.engine.yaml.mistake.Characters.isGap;

import dev.moot.engine.diagnostic.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A list or mapping in brackets, read up to its first mistake.
 *
 * @param end where it ends, or where reading it ended
 * @param closed whether its bracket is closed
 * @param mistake the first mistake within it
 */
record Flow(int end, boolean closed, Optional<Mistake> mistake) {

  /**
   * Reads what the bracket at {@code start} opens.
   *
   * @param base a key indented no more than this is not part of it
   */
  static Flow of(String text, int start, int base) {
    return new Reader(text, start, base).read();
  }

  private static final class Reader {

    private static final String NO_BEGINNING = "@`%*&!|>";

    /** What may follow. */
    private enum State {
      ITEM,
      VALUE,
      DONE
    }

    private final String text;
    private final int base;
    private final Deque<Integer> open = new ArrayDeque<>();
    private State state = State.ITEM;
    private int at;
    private int comma = -1;
    private int hiding = -1;

    Reader(String text, int start, int base) {
      this.text = text;
      this.base = base;
      this.at = start;
    }

    Flow read() {
      while (at < text.length()) {
        char c = text.charAt(at);
        Optional<Mistake> mistake = Optional.empty();
        if (isBreak(c)) {
          at = Characters.nextLine(text, at);
          if (Characters.begins(text, at, base)) {
            return unclosed(at - 1);
          }
        } else if (isBlank(c)) {
          at++;
        } else if (c == '#' && isGap(text, at - 1)) {
          comment();
        } else {
          mistake = token(c);
        }
        if (mistake.isPresent()) {
          return new Flow(lineEnd(), false, hidden().isPresent() ? hidden() : mistake);
        }
        if (open.isEmpty()) {
          return new Flow(at, true, Optional.empty());
        }
      }
      return unclosed(text.length());
    }

    private Flow unclosed(int end) {
      int opening = open.getFirst();
      return new Flow(
          end, false, hidden().or(() -> Optional.of(Mistake.never(text.charAt(opening), opening))));
    }

    private int lineEnd() {
      return Span.lineEnd(text, at);
    }

    private Optional<Mistake> token(char c) {
      return switch (c) {
        case '[', '{' -> opening(c);
        case ']', '}' -> closing(c);
        case ',' -> comma();
        case '"', '\'' -> quote(c);
        case ':' -> colon();
        default -> plain(c);
      };
    }

    private void comment() {
      String rest = text.substring(at, lineEnd());
      if (hiding < 0 && rest.matches(".*[\\]},].*")) {
        hiding = at;
      }
      at = lineEnd();
    }

    private Optional<Mistake> hidden() {
      return hiding < 0
          ? Optional.empty()
          : Optional.of(
              new Mistake(
                  new Span(hiding, Span.lineEnd(text, hiding)),
                  "this `#` begins a comment, which hides the rest of the line",
                  "put the value with the `#` in quotes"));
    }

    private Optional<Mistake> opening(char c) {
      if (state == State.DONE) {
        boolean within = !isGap(text, at - 1) && ",]}\"'".indexOf(at(text, at - 1)) < 0;
        return Optional.of(
            within
                ? Mistake.at(
                    at, "a `" + c + "` in a value that is not quoted", "put the value in quotes")
                : missingComma(at));
      }
      open.push(at++);
      state = State.ITEM;
      comma = -1;
      return Optional.empty();
    }

    private Optional<Mistake> closing(char c) {
      char opening = text.charAt(open.getFirst());
      if ((c == ']') != (opening == '[')) {
        return Optional.of(
            Mistake.at(
                at,
                "`" + c + "` closes what `" + opening + "` opened",
                "write `" + (opening == '[' ? ']' : '}') + "`"));
      }
      open.pop();
      at++;
      state = State.DONE;
      return Optional.empty();
    }

    private Optional<Mistake> comma() {
      if (state == State.ITEM) {
        return Optional.of(
            Mistake.at(
                at,
                comma < 0
                    ? "there is nothing before this comma"
                    : "two commas with nothing between them",
                "take this comma out"));
      }
      comma = at++;
      state = State.ITEM;
      return Optional.empty();
    }

    private Optional<Mistake> colon() {
      at++;
      state = State.VALUE;
      return Optional.empty();
    }

    private Optional<Mistake> quote(char quote) {
      if (state == State.DONE) {
        return Optional.of(missingComma(at));
      }
      int close = Characters.closingQuote(text, at);
      if (close < 0) {
        return Optional.of(Mistake.never(quote, at));
      }
      if (quote == '\'' && Character.isLetter(at(text, close + 1))) {
        return Optional.of(Quotes.apostrophe(close));
      }
      at = close + 1;
      state = State.DONE;
      int next = Characters.skipBlanks(text, at);
      char c = at(text, next);
      if (isBreak(c) || c == '#' || ",]}:".indexOf(c) >= 0) {
        return Optional.empty();
      }
      boolean another = c == '"' || c == '\'' || c == '[' || c == '{' || isKey(next);
      return Optional.of(another ? missingComma(next) : Quotes.textAfter(text, next, "quote"));
    }

    private boolean isKey(int from) {
      int colon = Characters.colon(text, from, lineEnd());
      return colon >= 0 && text.substring(from, colon).indexOf(',') < 0;
    }

    private static Mistake missingComma(int at) {
      return Mistake.at(at, "a comma is missing before this", "put commas between the items");
    }

    private Optional<Mistake> plain(char first) {
      if (state == State.DONE) {
        return Optional.of(missingComma(at));
      }
      if (NO_BEGINNING.indexOf(first) >= 0 || (first == '-' && isGap(text, at + 1))) {
        return Optional.of(FirstCharacter.refused(text, at, at + 1));
      }
      int start = at;
      while (at < text.length() && !isBreak(text.charAt(at))) {
        char c = text.charAt(at);
        if (",[]{}".indexOf(c) >= 0 || (c == '#' && isBlank(text.charAt(at - 1)))) {
          break;
        }
        if (c == ':' && (isGap(text, at + 1) || ",[]{}".indexOf(at(text, at + 1)) >= 0)) {
          return keyBefore(start);
        }
        at++;
      }
      state = isBreak(at(text, at)) ? state : State.DONE;
      if (isBreak(at(text, at)) && endsHere()) {
        state = State.DONE;
      }
      return Optional.empty();
    }

    /** Whether what stands on the next line begins something new. */
    private boolean endsHere() {
      int next = Characters.skipBlanks(text, Characters.nextLine(text, at));
      return ",]}[{\"'".indexOf(at(text, next)) >= 0;
    }

    private boolean isFirst(int start) {
      return text.substring(Span.lineStart(text, start), start).isBlank();
    }

    private Optional<Mistake> keyBefore(int start) {
      if (state != State.VALUE) {
        return colon();
      }
      if (Quotes.isCurly(text.charAt(start))) {
        return Optional.of(Quotes.curly(start));
      }
      int word = at;
      while (word > start && !isBlank(text.charAt(word - 1))) {
        word--;
      }
      return Optional.of(word > start || isFirst(start) ? missingComma(word) : SecondColon.at(at));
    }
  }
}
