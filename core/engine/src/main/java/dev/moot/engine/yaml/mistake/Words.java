package dev.moot.engine.yaml.mistake;

import dev.moot.engine.diagnostic.Span;
import java.util.Optional;

/** Mistakes that leave a text YAML, but not what its writer meant. */
public final class Words {

  private Words() {}

  /** The mistake that the line which begins at {@code start} begins with. */
  public static Optional<Mistake> atStart(String text, int start) {
    return StrangeBlank.find(text, start, Span.lineEnd(text, start));
  }

  /**
   * The mistake of a scalar without quotes that is a key, or a value.
   *
   * @param ahead what its line begins with
   * @param own whether it begins on a line of its own, below its key
   */
  public static Optional<Mistake> of(
      String text, Span scalar, Optional<Mistake> ahead, boolean own) {
    Optional<Mistake> strange =
        ahead
            .filter(m -> m.place().start() < Math.min(scalar.start() + 2, scalar.end()))
            .or(() -> StrangeBlank.at(text, scalar.start()));
    return strange.isPresent() || !own
        ? strange
        : Lists.inWords(text, scalar.start(), scalar.end());
  }

  /** The mistake of words where keys and values should be. */
  public static Optional<Mistake> inPlaceOfKeys(String text, Span words) {
    return MissingBlank.of(text, words.start(), Span.lineEnd(text, words.start(), words.end() + 1));
  }

  /** The mistake of a scalar in quotes: what stands right behind them is lost. */
  public static Optional<Mistake> afterQuotes(String text, int end) {
    return Characters.at(text, end) == '#'
        ? Optional.of(Quotes.textAfter(text, end, "quote"))
        : Optional.empty();
  }
}
