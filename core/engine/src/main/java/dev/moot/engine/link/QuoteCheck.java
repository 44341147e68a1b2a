package dev.moot.engine.link;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Source;
import dev.moot.engine.parse.ParsedDebate;
import dev.moot.engine.read.SourceTexts;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds every quote in its source. Both are compared in Unicode form NFC with curly quotes, dashes
 * and white space folded, so that a quote need not repeat a typesetter's choices; every letter has
 * to be there.
 */
final class QuoteCheck {

  private final SourceTexts texts;
  private final boolean everySource;
  private final Diagnostics diagnostics;

  /**
   * @param site the site's own {@code sources/}
   * @param given the folder given by {@code --sources}; with it sources that are not stored are
   *     checked too
   */
  QuoteCheck(Path site, Optional<Path> given, Diagnostics diagnostics) {
    this.texts = new SourceTexts(site, given, QuoteCheck::fold);
    this.everySource = given.isPresent();
    this.diagnostics = diagnostics;
  }

  /** Checks the quotes of {@code parsed}; several debates may be checked at once. */
  QuoteCount check(ParsedDebate parsed) {
    Set<Source> missing = new HashSet<>();
    int checked = 0;
    for (Quote quote : parsed.quotes()) {
      Optional<Source> source = source(parsed.debate(), quote);
      if (source.isPresent()
          && source.get().file().isPresent()
          && (source.get().stored() || everySource)
          && check(quote, source.get(), missing)) {
        checked++;
      }
    }
    return new QuoteCount(checked, parsed.quotes().size() - checked);
  }

  /** The source a quote names, or the debate's only one. */
  private static Optional<Source> source(Debate debate, Quote quote) {
    if (quote.source().isEmpty() && debate.sources().size() == 1) {
      return debate.sources().values().stream().findFirst();
    }
    return quote.source().map(debate.sources()::get);
  }

  /** Whether the text of {@code source} was at hand to look in. */
  private boolean check(Quote quote, Source source, Set<Source> missing) {
    String file = source.file().orElseThrow();
    Optional<String> text = texts.text(file);
    if (text.isEmpty()) {
      if (missing.add(source)) {
        diagnostics.report(
            Diagnostic.error(
                    "claims/source-missing",
                    source.location(),
                    "the text `" + file + "` of source `" + source.id() + "` is not there")
                .withHint(
                    "put it in sources/, or write `stored: false` and give its folder with --sources"));
      }
      return false;
    }
    if (!isFound(text.get(), quote)) {
      diagnostics.report(
          Diagnostic.error(
                  "claims/quote-not-found",
                  quote.location(),
                  "these words are not in source `" + source.id() + "` (" + file + ")")
              .withHint(
                  "copy them from the source; only quotation marks, dashes and spacing may differ")
              .withRelated(source.location(), "the source is declared here"));
    }
    return true;
  }

  private static boolean isFound(String text, Quote quote) {
    String exact = fold(quote.exact());
    String prefix = quote.prefix().map(QuoteCheck::fold).orElse("");
    String suffix = quote.suffix().map(QuoteCheck::fold).orElse("");
    for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
      if (endsAt(text, prefix, at) && beginsAt(text, suffix, at + exact.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code words} end right before {@code at}, or with one space between. */
  private static boolean endsAt(String text, String words, int at) {
    int start = at - words.length();
    return text.startsWith(words, start)
        || (at > 0 && text.charAt(at - 1) == ' ' && text.startsWith(words, start - 1));
  }

  private static boolean beginsAt(String text, String words, int at) {
    return text.startsWith(words, at)
        || (at < text.length() && text.charAt(at) == ' ' && text.startsWith(words, at + 1));
  }

  /** NFC; one kind of single and of double quotation mark, of dash and of space. */
  static String fold(String text) {
    String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(nfc.length());
    boolean space = true;
    for (int i = 0; i < nfc.length(); i++) {
      char c = nfc.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!space) {
          out.append(' ');
        }
        space = true;
        continue;
      }
      if (c == '\u00AD' || c == '\u200B') {
        continue;
      }
      space = false;
      switch (c) {
        case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032' -> out.append('\'');
        case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' ->
            out.append('"');
        case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' ->
            out.append('-');
        default -> out.append(c);
      }
    }
    return out.toString().strip();
  }
}
