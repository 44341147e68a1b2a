package dev.moot.engine.character;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * Characters by which a text is shown in another order than the one it is written in, so that words
 * can be made to say what they do not (Unicode's bidirectional algorithm, UAX 9, and what is known
 * as "Trojan source"). Right-to-left letters need none of them, and what is isolated or embedded
 * and ended again stays in its place: those are let be.
 */
public final class Turns {

  private static final char EMBED_LEFT = '\u202A';
  private static final char EMBED_RIGHT = '\u202B';
  private static final char END_EMBEDDED = '\u202C';
  private static final char FORCE_LEFT = '\u202D';
  private static final char FORCE_RIGHT = '\u202E';
  private static final char ISOLATE_LEFT = '\u2066';
  private static final char ISOLATE_FIRST = '\u2068';
  private static final char END_ISOLATED = '\u2069';

  /**
   * A character that turns what comes after it.
   *
   * @param at where it stands in the text
   * @param character which it is
   * @param forced whether every letter after it is turned; else it is only never ended
   */
  public record Turn(int at, char character, boolean forced) {

    /** What it does, with its code. */
    public String message() {
      String code = String.format(Locale.ROOT, "U+%04X", (int) character);
      return forced
          ? "the hidden character " + code + " shows the letters after it in another order"
          : "the hidden character " + code + " turns the text after it, and nothing ends it";
    }

    /** What to do about it. */
    public String hint() {
      return forced
          ? "delete it; words from right to left need none"
          : "delete it, or put U+"
              + String.format(
                  Locale.ROOT,
                  "%04X",
                  (int) (character >= ISOLATE_LEFT ? END_ISOLATED : END_EMBEDDED))
              + " after the last word it is for";
    }
  }

  private Turns() {}

  /** The first such character in {@code paragraph}, at whose end all turning ends. */
  public static Optional<Turn> in(CharSequence paragraph) {
    Deque<Turn> open = new ArrayDeque<>();
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      if (c < EMBED_LEFT || c > END_ISOLATED) {
        continue;
      }
      if (c == FORCE_LEFT || c == FORCE_RIGHT) {
        return Optional.of(new Turn(i, c, true));
      } else if (c == EMBED_LEFT || c == EMBED_RIGHT || (c >= ISOLATE_LEFT && c <= ISOLATE_FIRST)) {
        open.push(new Turn(i, c, false));
      } else if (c == END_EMBEDDED) {
        if (!open.isEmpty() && open.peek().character() < ISOLATE_LEFT) {
          open.pop();
        }
      } else if (c == END_ISOLATED) {
        endIsolated(open);
      }
    }
    return Optional.ofNullable(open.peekLast());
  }

  /**
   * Ends the innermost isolated text, and all that is embedded in it; nothing where there is none.
   */
  private static void endIsolated(Deque<Turn> open) {
    if (open.stream().anyMatch(t -> t.character() >= ISOLATE_LEFT)) {
      while (open.pop().character() < ISOLATE_LEFT) {
        // embedded text that the end of the isolated one ends too
      }
    }
  }
}
