package dev.moot.engine.link.quote;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Source;
import dev.moot.engine.parse.ParsedDebate;
import dev.moot.engine.read.CitedTexts;
import dev.moot.engine.read.Stamp;
import dev.moot.engine.rule.ClaimRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds every quote in its source. Both are folded, so that a quote need not repeat a typesetter's
 * choices; every letter has to be there.
 */
public final class QuoteCheck {

  private final CitedTexts<SearchedSource> texts;
  private final boolean everySource;
  private final Diagnostics diagnostics;

  /**
   * @param site the site's own {@code sources/}
   * @param given the folder given by {@code --sources}; with it sources that are not stored are
   *     checked too
   */
  public QuoteCheck(Path site, Optional<Path> given, Diagnostics diagnostics) {
    this.texts =
        new CitedTexts<>(
            site, given, (file, text) -> new SearchedSource(FoldedText.of(file, text)));
    this.everySource = given.isPresent();
    this.diagnostics = diagnostics;
  }

  /** Checks the quotes of {@code parsed}; several debates may be checked at once. */
  public QuoteCount check(ParsedDebate parsed) {
    Map<Source, List<Quote>> bySource = new LinkedHashMap<>();
    int withoutFile = 0;
    for (Quote quote : parsed.quotes()) {
      Optional<Source> source = source(parsed.debate(), quote);
      if (source.map(s -> s.file().isEmpty()).orElse(parsed.debate().sources().isEmpty())) {
        withoutFile++;
      }
      source
          .filter(s -> s.file().isPresent() && (s.stored() || everySource))
          .ifPresent(s -> bySource.computeIfAbsent(s, k -> new ArrayList<>()).add(quote));
    }
    int checked = 0;
    for (Map.Entry<Source, List<Quote>> entry : bySource.entrySet()) {
      Source source = entry.getKey();
      Optional<SearchedSource> text = source.file().flatMap(texts::text);
      if (text.isPresent()) {
        checked += entry.getValue().size();
        new QuoteSearch(source, text.get(), diagnostics).check(entry.getValue());
      } else {
        missing(source);
      }
    }
    return new QuoteCount(checked, parsed.quotes().size() - checked, withoutFile);
  }

  /** The stamps of the files that the sources of {@code debate} are read from. */
  public List<Stamp> stamps(Debate debate) {
    return debate.sources().values().stream()
        .flatMap(s -> s.file().stream())
        .map(texts::stamp)
        .toList();
  }

  /** The source a quote names, or the debate's only one. */
  private Optional<Source> source(Debate debate, Quote quote) {
    if (quote.source().isPresent() || debate.sources().size() == 1) {
      return quote.source().isPresent()
          ? quote.source().map(debate.sources()::get)
          : debate.sources().values().stream().findFirst();
    }
    if (!debate.sources().isEmpty()) {
      diagnostics.report(
          Diagnostic.of(
                  ClaimRules.QUOTE_WITHOUT_SOURCE,
                  quote.location(),
                  "this quote does not say which of the sources it is from, so nothing checks it")
              .withHint(
                  "name the source: `source: "
                      + debate.sources().keySet().iterator().next()
                      + "`"));
    }
    return Optional.empty();
  }

  private void missing(Source source) {
    diagnostics.report(
        Diagnostic.of(
                ClaimRules.SOURCE_MISSING,
                source.location(),
                "the text `"
                    + source.file().orElse("")
                    + "` of source `"
                    + source.id()
                    + "` is not there")
            .withHint(
                "put it in sources/, or write `stored: false` and give its folder with --sources"));
  }
}
