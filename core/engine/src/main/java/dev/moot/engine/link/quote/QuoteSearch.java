package dev.moot.engine.link.quote;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Source;
import dev.moot.engine.rule.ClaimRules;
import java.util.List;
import java.util.Optional;

/** Looks for quotes in one source, and says what is there instead of one that it does not have. */
final class QuoteSearch {

  private static final int MAX_LINES_NAMED = 5;

  private final Source source;
  private final SearchedSource searched;
  private final FoldedText folded;
  private final String text;
  private final Beside beside;
  private final Diagnostics diagnostics;

  QuoteSearch(Source source, SearchedSource searched, Diagnostics diagnostics) {
    this.source = source;
    this.searched = searched;
    this.folded = searched.folded();
    this.text = folded.text();
    this.beside = new Beside(text);
    this.diagnostics = diagnostics;
  }

  /**
   * Reports every one of {@code quotes} that is not found, or, in a claim file, found in more than
   * one passage.
   */
  void check(List<Quote> quotes) {
    List<String> exact = quotes.stream().map(q -> FoldedText.fold(q.exact())).toList();
    Occurrences occurrences = Occurrences.of(exact, text);
    for (int i = 0; i < quotes.size(); i++) {
      check(quotes.get(i), exact.get(i), occurrences.of(exact.get(i)));
    }
  }

  private void check(Quote quote, String exact, List<Integer> found) {
    String prefix = quote.prefix().map(FoldedText::fold).orElse("");
    String suffix = quote.suffix().map(FoldedText::fold).orElse("");
    List<Integer> meant = beside.meant(found, exact.length(), prefix, suffix);
    if (found.isEmpty()) {
      notFound(quote, exact);
    } else if (meant.isEmpty()) {
      otherSurroundings(quote, prefix, suffix, exact, found);
    } else if (meant.size() > 1 && canSayWhich(quote)) {
      List<Integer> passages = Passages.distinct(text, meant, exact.length());
      if (passages.size() > 1) {
        repeated(quote, exact, passages);
      }
    }
  }

  /** Claim files have keys for what stands before and behind a quote; posts have not. */
  private boolean canSayWhich(Quote quote) {
    return quote.location().file().equals(source.location().file());
  }

  private void notFound(Quote quote, String exact) {
    Diagnostic diagnostic =
        Diagnostic.of(
            ClaimRules.QUOTE_NOT_FOUND,
            quote.location(),
            "these words are not in source `" + source.id() + "` (" + name() + ")");
    Optional<NearestPassage> nearest = NearestPassage.to(exact, text, searched.words());
    String hint =
        nearest
            .map(NearestPassage::changes)
            .filter(changes -> changes.size() <= 1)
            .map(QuoteSearch::hint)
            .orElse(
                "copy them from the source; only quotation marks, dashes and spacing may differ");
    diagnostic = diagnostic.withHint(hint);
    if (nearest.isPresent()) {
      diagnostic =
          diagnostic.withRelated(
              place(nearest.get().offset()),
              "the nearest passage, with what differs in brackets: \u201C"
                  + nearest.get().shown()
                  + "\u201D");
    }
    diagnostics.report(diagnostic.withRelated(source.location(), "the source is declared here"));
  }

  private static String hint(List<NearestPassage.Change> changes) {
    if (changes.isEmpty()) {
      return "the source has these words with other punctuation";
    }
    NearestPassage.Change change = changes.get(0);
    if (change.quote().isEmpty()) {
      return "the source also has `" + change.source() + "` here";
    }
    return change.source().isEmpty()
        ? "the source does not have `" + change.quote() + "` here"
        : "the source has `" + change.source() + "` in place of `" + change.quote() + "`";
  }

  private void otherSurroundings(
      Quote quote, String prefix, String suffix, String exact, List<Integer> found) {
    boolean before = found.stream().noneMatch(at -> beside.endsAt(prefix, at));
    boolean behind = found.stream().noneMatch(at -> beside.beginsAt(suffix, at + exact.length()));
    String message =
        before && behind
            ? "neither the prefix nor the suffix of these words stands beside them"
            : before
                ? "the prefix of these words does not stand before them"
                : behind
                    ? "the suffix of these words does not stand behind them"
                    : "the prefix and the suffix of these words stand at different places";
    int at =
        found.stream()
            .filter(f -> isBeside(prefix, suffix, f, exact.length()))
            .findFirst()
            .orElse(found.get(0));
    int end = at + exact.length();
    String there =
        (before || !behind ? "before them \u201C" + beside.before(at, Beside.SHORT) + "\u201D" : "")
            + (before == behind ? ", " : "")
            + (behind || !before
                ? "behind them \u201C" + beside.behind(end, Beside.SHORT) + "\u201D"
                : "");
    diagnostics.report(
        Diagnostic.of(
                ClaimRules.QUOTE_NOT_FOUND,
                quote.location(),
                message + " in source `" + source.id() + "` (" + name() + ")")
            .withHint("line " + folded.line(at) + " has " + there)
            .withRelated(source.location(), "the source is declared here"));
  }

  /** Whether what is written of the surroundings stands there, on one side at least. */
  private boolean isBeside(String prefix, String suffix, int at, int length) {
    return (!prefix.isEmpty() && beside.endsAt(prefix, at))
        || (!suffix.isEmpty() && beside.beginsAt(suffix, at + length));
  }

  private void repeated(Quote quote, String exact, List<Integer> passages) {
    List<String> lines =
        passages.stream()
            .limit(MAX_LINES_NAMED)
            .map(folded::line)
            .distinct()
            .map(String::valueOf)
            .toList();
    diagnostics.report(
        Diagnostic.of(
                ClaimRules.QUOTE_REPEATED,
                quote.location(),
                "these words stand in "
                    + passages.size()
                    + " passages of source `"
                    + source.id()
                    + "`, in "
                    + (lines.size() > 1 ? "lines " : "line ")
                    + listed(lines, passages.size() > MAX_LINES_NAMED ? " and more" : ""))
            .withHint(deciding(exact.length(), passages)));
  }

  private static String listed(List<String> lines, String more) {
    int last = lines.size() - 1;
    return last == 0 || !more.isEmpty()
        ? String.join(", ", lines) + more
        : String.join(", ", lines.subList(0, last)) + " and " + lines.get(last);
  }

  /** What to write so that the first of {@code passages} is meant. */
  private String deciding(int length, List<Integer> passages) {
    List<Integer> others = passages.subList(1, passages.size());
    String prefix = beside.before(passages.get(0), Beside.SHORT);
    String suffix = beside.behind(passages.get(0) + length, Beside.SHORT);
    if (!prefix.isEmpty() && others.stream().noneMatch(at -> beside.endsAt(prefix, at))) {
      return "for the first write `prefix: " + yaml(prefix) + "`";
    }
    if (!suffix.isEmpty()
        && others.stream().noneMatch(at -> beside.beginsAt(suffix, at + length))) {
      return "for the first write `suffix: " + yaml(suffix) + "`";
    }
    return "add a `prefix` or a `suffix`: the words before them, or behind";
  }

  private static String yaml(String words) {
    return words.contains("\"") || words.contains("\\")
        ? "'" + words.replace("'", "''") + "'"
        : "\"" + words + "\"";
  }

  private SourceLocation place(int offset) {
    return new SourceLocation(folded.file(), folded.line(offset), 0, 0);
  }

  private String name() {
    return source.file().orElse("");
  }
}
