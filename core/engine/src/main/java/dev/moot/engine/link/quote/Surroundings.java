package dev.moot.engine.link.quote;

import dev.moot.engine.diagnostic.Span;
import dev.moot.engine.link.quote.QuotedText.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the fewest words beside a passage that tell it from others with the same words. */
record Surroundings(Beside beside, int at, int length) {

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
      String before = beside.before(at, most);
      String behind = beside.behind(at + length, most);
      for (Words tried :
          List.of(
              new Words(place, exact, said(before), Optional.empty()),
              new Words(place, exact, Optional.empty(), said(behind)),
              new Words(place, exact, said(before), said(behind)))) {
        if (tells(tried, all)) {
          return tried;
        }
      }
    }
    int last = LENGTHS[LENGTHS.length - 1];
    return new Words(
        place, exact, said(beside.before(at, last)), said(beside.behind(at + length, last)));
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
