package dev.moot.engine.link.quote;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Source;
import dev.moot.engine.parse.QuoteUse;
import dev.moot.engine.rule.ClaimRules;
import java.util.List;
import java.util.Optional;

/** Looks for quotes in one source, and says what is there instead of one that it does not have. */
final class QuoteSearch {

  private final Source source;
  private final SearchedSource searched;
  private final FoldedText folded;
  private final String text;
  private final Beside beside;
  private final PostWords posts;
  private final Attribution attribution;
  private final Diagnostics diagnostics;

  /**
   * @param posts whose its words are
   */
  QuoteSearch(Source source, SearchedSource searched, PostWords posts, Diagnostics diagnostics) {
    this.source = source;
    this.searched = searched;
    this.folded = searched.folded();
    this.text = folded.text();
    this.beside = new Beside(text);
    this.posts = posts;
    this.attribution = new Attribution(source, folded, posts, diagnostics);
    this.diagnostics = diagnostics;
  }

  /**
   * Reports every one of {@code quotes} that is not found, or found in words of somebody else than
   * it says, or, in a claim file, in more than one passage.
   */
  void check(List<QuoteUse> quotes) {
    List<String> exact = quotes.stream().map(q -> FoldedText.fold(q.quote().exact())).toList();
    Occurrences occurrences = Occurrences.of(exact, text);
    for (int i = 0; i < quotes.size(); i++) {
      check(quotes.get(i), exact.get(i), occurrences.of(exact.get(i)));
    }
  }

  private void check(QuoteUse use, String exact, List<Integer> found) {
    Quote quote = use.quote();
    String prefix = quote.prefix().map(FoldedText::fold).orElse("");
    String suffix = quote.suffix().map(FoldedText::fold).orElse("");
    List<Integer> meant = beside.meant(found, exact.length(), prefix, suffix);
    if (found.isEmpty()) {
      Optional<WithoutHeads.Found> across =
          posts.areKnown() ? searched.withoutHeads().across(exact) : Optional.empty();
      across.ifPresentOrElse(
          f -> runsOver(quote, f.at(), f.length()), () -> notFound(quote, exact));
    } else if (meant.isEmpty()) {
      otherSurroundings(quote, prefix, suffix, exact, found);
    } else {
      List<Integer> theirs = posts.areKnown() ? theirs(use, exact, meant, found) : meant;
      List<Integer> first =
          theirs.stream().filter(at -> !searched.repeated().isMarked(folded.line(at))).toList();
      List<Integer> passages =
          Passages.distinct(text, first.isEmpty() ? theirs : first, exact.length());
      if (passages.size() > 1 && canSayWhich(quote)) {
        diagnostics.report(new RepeatedWords(source, folded, posts).report(use, exact, passages));
      }
    }
  }

  /** Those of {@code meant} that are the speaker's, once what is wrong with them is reported. */
  private List<Integer> theirs(
      QuoteUse use, String exact, List<Integer> meant, List<Integer> found) {
    List<PostWords.Place> places = places(meant, exact.length());
    if (places.isEmpty() && !posts.areSure()) {
      return meant;
    }
    if (places.isEmpty()) {
      runsOver(use.quote(), meant.get(0), exact.length());
      return List.of();
    }
    if (!attribution.accepts(use, places, places(found, exact.length()))) {
      return List.of();
    }
    List<Integer> theirs =
        places.stream()
            .filter(p -> use.speaker().filter(s -> attribution.isBy(s, p)).isPresent())
            .map(PostWords.Place::at)
            .toList();
    return theirs.isEmpty() ? places.stream().map(PostWords.Place::at).toList() : theirs;
  }

  private List<PostWords.Place> places(List<Integer> all, int length) {
    return all.stream().flatMap(at -> posts.place(at, length).stream()).toList();
  }

  private void runsOver(Quote quote, int at, int length) {
    int last = folded.line(at + length - 1);
    int first = folded.line(at);
    String into =
        posts
            .at(last)
            .filter(p -> p.line() > first)
            .map(p -> "these words run over into " + Attribution.name(p))
            .or(
                () ->
                    posts
                        .at(first)
                        .filter(p -> p.words() > first)
                        .map(p -> "these words begin in the line before " + Attribution.name(p)))
            .orElse("these words are not all by one person, from line " + first + " to " + last);
    diagnostics.report(
        Diagnostic.of(
                ClaimRules.QUOTE_RUNS_OVER,
                quote.location(),
                into + ", in source `" + source.id() + "`")
            .withHint(
                "end the quote where one person’s own words end, and quote the rest by itself")
            .withRelated(place(at), "they begin here"));
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

  private SourceLocation place(int offset) {
    return new SourceLocation(folded.file(), folded.line(offset), 0, 0);
  }

  private String name() {
    return source.file().orElse("");
  }
}
