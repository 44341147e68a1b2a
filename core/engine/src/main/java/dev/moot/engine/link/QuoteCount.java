package dev.moot.engine.link;

/**
 * How many quotes were compared with their sources.
 *
 * @param checked found in a source's text
 * @param unchecked without a source, or with one whose text is not at hand
 */
public record QuoteCount(int checked, int unchecked) {

  /** Both together. */
  QuoteCount plus(QuoteCount other) {
    return new QuoteCount(checked + other.checked, unchecked + other.unchecked);
  }
}
