package dev.moot.engine.link.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The passage of a source that comes nearest to words which are not in it, so that a writer sees
 * what they changed. Its neighbourhood is where the rarest of the words stand in the order of the
 * quote; there the words are aligned with fewest edits (Sellers 1980). Both steps are bounded,
 * however long the source is.
 *
 * @param offset where it begins in the folded source
 * @param shown its words, those that differ in brackets, cut to a readable length
 * @param changes where the two differ; nowhere if only punctuation does
 */
record NearestPassage(int offset, String shown, List<Change> changes) {

  NearestPassage {
    changes = List.copyOf(changes);
  }

  /**
   * A stretch in which quote and source differ; either side may be empty.
   *
   * @param source what the source says
   * @param quote what the quote says
   */
  record Change(String source, String quote) {}

  private static final int RAREST = 12;
  private static final int MAX_OCCURRENCES = 2000;
  private static final int MAX_WORDS = 300;
  private static final int MAX_SHOWN = 160;

  /** Finds it; empty when no passage shares at least half of the words. */
  static Optional<NearestPassage> to(String quote, String source, WordIndex words) {
    WordIndex wanted = WordIndex.of(quote);
    if (wanted.size() == 0 || wanted.size() > MAX_WORDS) {
      return Optional.empty();
    }
    return neighbourhood(wanted, words)
        .flatMap(
            start -> {
              int slack = wanted.size() / 2 + 4;
              int from = Math.max(0, start - slack);
              int to = Math.min(words.size(), start + wanted.size() + slack);
              return WordAlignment.of(wanted, words, from, to);
            })
        .filter(alignment -> alignment.edits() * 2 <= wanted.size())
        .map(alignment -> passage(quote, source, wanted, words, alignment));
  }

  /** The word of the source at which the quote would begin, by the votes of its rarest words. */
  private static Optional<Integer> neighbourhood(WordIndex wanted, WordIndex words) {
    List<Integer> rarest = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      if (words.count(wanted.hash(i)) > 0) {
        rarest.add(i);
      }
    }
    rarest.sort(Comparator.comparingInt(i -> words.count(wanted.hash(i))));
    int width = wanted.size() / 4 + 2;
    Map<Integer, Double> votes = new HashMap<>();
    for (int i : rarest.subList(0, Math.min(RAREST, rarest.size()))) {
      int count = words.count(wanted.hash(i));
      for (int nth = 0; nth < Math.min(count, MAX_OCCURRENCES); nth++) {
        int start = words.occurrence(wanted.hash(i), nth) - i;
        int bin = Math.floorDiv(start, width);
        // Neighbours get half a vote each, so that a start near the edge of a bin is not split.
        votes.merge(bin, 2.0 / count, Double::sum);
        votes.merge(bin - 1, 1.0 / count, Double::sum);
        votes.merge(bin + 1, 1.0 / count, Double::sum);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<Integer, Double>comparingByValue()
                .thenComparing(Map.Entry.<Integer, Double>comparingByKey().reversed()))
        .map(best -> best.getKey() * width + width / 2);
  }

  private static NearestPassage passage(
      String quote, String source, WordIndex wanted, WordIndex words, WordAlignment alignment) {
    StringBuilder shown = new StringBuilder();
    List<Change> changes = new ArrayList<>();
    int firstChange = 0;
    int last = words.start(alignment.from());
    for (WordAlignment.Run run : alignment.runs()) {
      if (run.same()) {
        int end = words.end(run.sourceTo() - 1);
        shown.append(source, last, end);
        last = end;
        continue;
      }
      if (changes.isEmpty()) {
        firstChange = shown.length();
      }
      String there =
          run.sourceFrom() == run.sourceTo()
              ? ""
              : source.substring(words.start(run.sourceFrom()), words.end(run.sourceTo() - 1));
      String here =
          run.quoteFrom() == run.quoteTo()
              ? ""
              : quote.substring(wanted.start(run.quoteFrom()), wanted.end(run.quoteTo() - 1));
      changes.add(new Change(there, here));
      if (there.isEmpty()) {
        shown.append(shown.length() == 0 ? "[] " : " []");
      } else {
        shown.append(source, last, words.start(run.sourceFrom()));
        shown.append('[').append(there).append(']');
        last = words.end(run.sourceTo() - 1);
      }
    }
    return new NearestPassage(
        words.start(alignment.from()), cut(shown.toString(), firstChange), changes);
  }

  /** {@code text} around {@code place}, at most {@value #MAX_SHOWN} characters, between words. */
  private static String cut(String text, int place) {
    int from = text.length() <= MAX_SHOWN ? 0 : Math.max(0, place - MAX_SHOWN / 3);
    int to = Math.min(text.length(), from + MAX_SHOWN);
    if (from > 0) {
      from = text.indexOf(' ', from) + 1;
    }
    if (to < text.length()) {
      int space = text.lastIndexOf(' ', to);
      to = space > from ? space : to;
    }
    return (from > 0 ? "... " : "") + text.substring(from, to) + (to < text.length() ? " ..." : "");
  }
}
