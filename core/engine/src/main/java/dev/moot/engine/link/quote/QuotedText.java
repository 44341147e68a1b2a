package dev.moot.engine.link.quote;

import dev.moot.api.model.Quote;
import dev.moot.engine.diagnostic.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A source's text and where quotes stand in it, by the rules of {@link QuoteCheck}. Offsets are of
 * the text in Unicode form NFC. Immutable.
 */
public final class QuotedText {

  /** Where words repeat more often than this, not all places are given. */
  private static final int MOST = 50;

  private static final Pattern ON_SEVERAL_LINES = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

  private final String text;
  private final Beside beside;

  /** Where in the text each folded character stands. */
  private final int[] places;

  private QuotedText(String text) {
    this.text = text;
    this.beside = new Beside(FoldedText.fold(text));
    this.places = FoldedText.places(text);
  }

  /** That of {@code original}. */
  public static QuotedText of(String original) {
    return new QuotedText(Normalizer.normalize(original, Normalizer.Form.NFC));
  }

  /** The text in form NFC. */
  public String text() {
    return text;
  }

  /**
   * Where each of {@code quotes} stands, as far as what is written of its surroundings says which;
   * none for one that the text does not have.
   */
  public List<List<Span>> places(List<Quote> quotes) {
    List<String> exact = quotes.stream().map(q -> FoldedText.fold(q.exact())).toList();
    Occurrences occurrences = Occurrences.of(exact, beside.text());
    List<List<Span>> all = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      int length = exact.get(i).length();
      List<Integer> meant =
          meant(
              quotes.get(i).prefix(), quotes.get(i).suffix(), occurrences.of(exact.get(i)), length);
      all.add(meant.stream().limit(MOST).map(at -> span(at, length)).toList());
    }
    return all;
  }

  private List<Integer> meant(
      Optional<String> prefix, Optional<String> suffix, List<Integer> found, int length) {
    return beside.meant(
        found,
        length,
        prefix.map(FoldedText::fold).orElse(""),
        suffix.map(FoldedText::fold).orElse(""));
  }

  private Span span(int at, int length) {
    return new Span(places[at], places[at + length - 1] + 1);
  }

  /**
   * What a quote of the words at {@code chosen} says; empty when there are none.
   *
   * @param within what they are part of: they are told apart by what stands in that, if it is
   *     enough
   */
  public Optional<Words> words(Span chosen, Span within) {
    int from = firstFrom(chosen.start());
    int to = firstFrom(chosen.end());
    while (from < to && beside.text().charAt(from) == ' ') {
      from++;
    }
    while (to > from && beside.text().charAt(to - 1) == ' ') {
      to--;
    }
    if (from == to) {
      return Optional.empty();
    }
    Span place = span(from, to - from);
    String exact = text.substring(place.start(), place.end());
    return Optional.of(
        new Surroundings(
                beside, from, to - from, firstFrom(within.start()), firstFrom(within.end()))
            .of(place, ON_SEVERAL_LINES.matcher(exact).replaceAll(" ")));
  }

  /** The first folded character that stands at {@code offset} or behind it. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = places.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Words of a text, and what tells them from the same words elsewhere in it.
   *
   * @param place where they stand
   * @param exact the words, on one line
   * @param prefix what stands before them, if that is needed
   * @param suffix what stands behind them, if that is needed
   */
  public record Words(Span place, String exact, Optional<String> prefix, Optional<String> suffix) {}
}
