package dev.moot.engine.link.quote;

import dev.moot.engine.diagnostic.Span;
import dev.moot.engine.link.quote.QuotedText.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the fewest words beside a passage that tell it from others with the same words.
 *
 * @param beside the text
 * @param at where the passage begins
 * @param length its length
 * @param low where the piece of the text begins whose words are taken rather than others
 * @param high where that ends
 */
record Surroundings(Beside beside, int at, int length, int low, int high) {

  /** Nothing longer is needed: texts that agree for 64 characters count as copies. */
  private static final int[] LENGTHS = {Beside.SHORT, 2 * Beside.SHORT, 4 * Beside.SHORT};

  /**
   * What to write of the passage.
   *
   * @param place where it is in the text that was folded
   * @param exact its words as they are typed
   */
  Words of(Span place, String exact) {
    String folded = beside.text().substring(at, at + length);
    List<Integer> all = Occurrences.of(List.of(folded), beside.text()).of(folded);
    if (Passages.distinct(beside.text(), all, length).size() < 2) {
      return new Words(place, exact, Optional.empty(), Optional.empty());
    }
    for (int most : LENGTHS) {
      Optional<Words> own =
          telling(place, exact, all, upTo(most, at - low), upTo(most, high - at - length));
      if (own.isPresent()) {
        return own.get();
      }
    }
    for (int most : LENGTHS) {
      Optional<Words> any = telling(place, exact, all, most, most);
      if (any.isPresent()) {
        return any.get();
      }
    }
    int last = LENGTHS[LENGTHS.length - 1];
    return new Words(
        place, exact, said(beside.before(at, last)), said(beside.behind(at + length, last)));
  }

  /** {@code most}, or as much of it as there is room for and the space beside that. */
  private static int upTo(int most, int room) {
    return Math.min(most, Math.max(0, room + 1));
  }

  /** By so many characters before and behind, if these are enough. */
  private Optional<Words> telling(
      Span place, String exact, List<Integer> all, int mostBefore, int mostBehind) {
    String before = beside.before(at, mostBefore);
    String behind = beside.behind(at + length, mostBehind);
    for (Words tried :
        List.of(
            new Words(place, exact, said(before), Optional.empty()),
            new Words(place, exact, Optional.empty(), said(behind)),
            new Words(place, exact, said(before), said(behind)))) {
      if (tells(tried, all)) {
        return Optional.of(tried);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> said(String words) {
    return Optional.of(words).filter(w -> !w.isEmpty());
  }

  private boolean tells(Words words, List<Integer> all) {
    List<Integer> meant =
        new ArrayList<>(
            beside.meant(all, length, words.prefix().orElse(""), words.suffix().orElse("")));
    return Passages.distinct(beside.text(), meant, length).size() == 1 && meant.contains(at);
  }
}
