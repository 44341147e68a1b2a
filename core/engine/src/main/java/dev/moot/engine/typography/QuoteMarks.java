package dev.moot.engine.typography;

import dev.moot.engine.message.LanguageForms;
import java.util.List;
import java.util.Locale;

/**
 * The quotation marks of a language.
 *
 * @param open before a quotation
 * @param close after it
 * @param innerOpen before a quotation within one
 * @param innerClose after it
 */
public record QuoteMarks(String open, String close, String innerOpen, String innerClose) {

  /** Those of a typewriter. */
  static final QuoteMarks TYPED = new QuoteMarks("\"", "\"", "'", "'");

  /** Those of {@code language}; the English ones where nothing else is known. */
  static QuoteMarks of(Locale language) {
    List<String> marks = new LanguageForms(language).quotes();
    return new QuoteMarks(marks.get(0), marks.get(1), marks.get(2), marks.get(3));
  }
}
