package dev.moot.engine.link.quote;

/**
 * How many quotes were compared with their sources.
 *
 * @param checked found in a source's text
 * @param unchecked without a source, or with one whose text is not at hand
 * @param withoutFile those of the unchecked that nothing can check, because no source of theirs
 *     names a file
 */
public record QuoteCount(int checked, int unchecked, int withoutFile) {

  /** Both together. */
  public QuoteCount plus(QuoteCount other) {
    return new QuoteCount(
        checked + other.checked, unchecked + other.unchecked, withoutFile + other.withoutFile);
  }
}
