package dev.moot.engine.typography;

import java.util.Locale;
import java.util.Map;

/**
 * The quotation marks of a language, as the Unicode CLDR has them.
 *
 * @param open before a quotation
 * @param close after it
 * @param innerOpen before a quotation within one
 * @param innerClose after it
 */
record QuoteMarks(String open, String close, String innerOpen, String innerClose) {

  private static final QuoteMarks ENGLISH = new QuoteMarks("“", "”", "‘", "’");
  private static final QuoteMarks GERMAN = new QuoteMarks("„", "“", "‚", "‘");
  private static final QuoteMarks SWISS = new QuoteMarks("«", "»", "‹", "›");
  private static final QuoteMarks FRENCH = new QuoteMarks("«\u202F", "\u202F»", "“", "”");
  private static final QuoteMarks ANGLES = new QuoteMarks("«", "»", "“", "”");
  private static final QuoteMarks POLISH = new QuoteMarks("„", "”", "«", "»");
  private static final QuoteMarks SWEDISH = new QuoteMarks("”", "”", "’", "’");
  private static final QuoteMarks NORWEGIAN = new QuoteMarks("«", "»", "‘", "’");
  private static final QuoteMarks RUSSIAN = new QuoteMarks("«", "»", "„", "“");

  private static final Map<String, QuoteMarks> BY_LANGUAGE =
      Map.ofEntries(
          Map.entry("de", GERMAN),
          Map.entry("cs", GERMAN),
          Map.entry("sk", GERMAN),
          Map.entry("sl", GERMAN),
          Map.entry("fr", FRENCH),
          Map.entry("es", ANGLES),
          Map.entry("it", ANGLES),
          Map.entry("pt-PT", ANGLES),
          Map.entry("el", ANGLES),
          Map.entry("pl", POLISH),
          Map.entry("ro", POLISH),
          Map.entry("sv", SWEDISH),
          Map.entry("fi", SWEDISH),
          Map.entry("nb", NORWEGIAN),
          Map.entry("nn", NORWEGIAN),
          Map.entry("no", NORWEGIAN),
          Map.entry("ru", RUSSIAN),
          Map.entry("uk", RUSSIAN),
          Map.entry("de-CH", SWISS),
          Map.entry("fr-CH", SWISS),
          Map.entry("it-CH", SWISS));

  /** Those of {@code language}; the English ones where nothing else is known. */
  static QuoteMarks of(Locale language) {
    QuoteMarks own = BY_LANGUAGE.getOrDefault(language.getLanguage(), ENGLISH);
    return BY_LANGUAGE.getOrDefault(language.getLanguage() + "-" + language.getCountry(), own);
  }
}
