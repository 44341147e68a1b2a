package dev.moot.engine.link.quote;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Source;
import dev.moot.engine.link.name.Handles;
import dev.moot.engine.parse.ParsedDebate;
import dev.moot.engine.parse.QuoteUse;
import dev.moot.engine.read.CitedTexts;
import dev.moot.engine.read.Stamp;
import dev.moot.engine.roots.Root;
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

  /**
   * @param site the site's folder, for its {@code sources/}
   * @param given the folder given by {@code --sources}; with it sources that are not stored have to
   *     be there too, while without it those are checked that are
   */
  public QuoteCheck(Root site, Optional<Path> given) {
    this.texts = new CitedTexts<>(site, given, SearchedSource::new);
    this.everySource = given.isPresent();
  }

  /** Checks the quotes of {@code parsed}; several debates may be checked at once. */
  public QuoteCount check(ParsedDebate parsed, Diagnostics diagnostics) {
    Map<Source, List<QuoteUse>> bySource = new LinkedHashMap<>();
    int withoutFile = 0;
    for (QuoteUse use : parsed.quotes()) {
      Optional<Source> source = source(parsed.debate(), use.quote(), diagnostics);
      if (source.map(s -> s.file().isEmpty()).orElse(parsed.debate().sources().isEmpty())) {
        withoutFile++;
      }
      source
          .filter(s -> s.stored() || everySource || isThere(s))
          .filter(s -> s.file().isPresent())
          .ifPresent(s -> bySource.computeIfAbsent(s, k -> new ArrayList<>()).add(use));
    }
    Handles handles = Handles.of(parsed);
    int checked = 0;
    for (Map.Entry<Source, List<QuoteUse>> entry : bySource.entrySet()) {
      Source source = entry.getKey();
      Optional<SearchedSource> text = source.file().flatMap(texts::text);
      if (text.isPresent()) {
        checked += entry.getValue().size();
        PostWords words = new PostWords(text.get(), handles);
        new QuoteSearch(source, text.get(), words, diagnostics).check(entry.getValue());
      } else {
        diagnostics.report(
            source
                .file()
                .flatMap(texts::trouble)
                .map(t -> unread(source, t))
                .orElseGet(() -> missing(source)));
      }
    }
    return new QuoteCount(checked, parsed.quotes().size() - checked, withoutFile);
  }

  /**
   * Whether the writer has a text that is not stored with the site, be it one to be read or not.
   */
  private boolean isThere(Source source) {
    return source
        .file()
        .filter(f -> texts.text(f).isPresent() || texts.trouble(f).isPresent())
        .isPresent();
  }

  /** The stamps of the files that the sources of {@code debate} are read from. */
  public List<Stamp> stamps(Debate debate) {
    return debate.sources().values().stream()
        .flatMap(s -> s.file().stream())
        .map(texts::stamp)
        .toList();
  }

  /** The source a quote names, or the debate's only one. */
  private static Optional<Source> source(Debate debate, Quote quote, Diagnostics diagnostics) {
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

  private static Diagnostic unread(Source source, CitedTexts.Trouble trouble) {
    return Diagnostic.of(
            trouble.rule(),
            source.location(),
            "the text `" + source.file().orElse("") + "` is not read: " + trouble.message())
        .withHint(trouble.hint());
  }

  /** The text that was likely meant: one with another ending, or nearly the same name. */
  private Optional<String> near(String name) {
    List<String> names = texts.names();
    return names.stream()
        .filter(n -> stem(n).equalsIgnoreCase(stem(name)))
        .findFirst()
        .or(() -> Nearest.to(name, names));
  }

  private static String stem(String name) {
    int dot = name.indexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private Diagnostic missing(Source source) {
    return Diagnostic.of(
            ClaimRules.SOURCE_MISSING,
            source.location(),
            "the text `"
                + source.file().orElse("")
                + "` of source `"
                + source.id()
                + "` is not there")
        .withHint(
            source
                .file()
                .flatMap(this::near)
                .map(near -> "did you mean `" + near + "`, which is in sources/?")
                .orElse(
                    "put it in sources/, or write `stored: false` and give its folder with"
                        + " --sources"));
  }
}
