package dev.moot.engine.markdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of some terms, to be found in text: {@code optimisation-power} is "optimisation power",
 * "Optimisation-power", not a part of a longer word. Where several begin the longest counts.
 */
public final class TermWords {

  /**
   * A use of a term.
   *
   * @param term the word, as an id
   * @param start where it begins
   * @param end where it ends
   */
  public record Found(String term, int start, int end) {}

  private final Set<String> terms;
  private final Pattern pattern;

  /**
   * @param terms ids, words with hyphens between; at least one
   */
  public TermWords(Collection<String> terms) {
    this.terms = new HashSet<>(terms);
    String any =
        terms.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(t -> t.replace("-", "[\\s-]{1,4}"))
            .collect(Collectors.joining("|"));
    this.pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}_-])(?:" + any + ")(?![\\p{L}\\p{N}_-])", Pattern.CASE_INSENSITIVE);
  }

  /** The uses in {@code text}, in its order. */
  public List<Found> in(CharSequence text) {
    List<Found> all = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String term = matcher.group().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "-");
      if (terms.contains(term)) {
        all.add(new Found(term, matcher.start(), matcher.end()));
      }
    }
    return all;
  }
}
