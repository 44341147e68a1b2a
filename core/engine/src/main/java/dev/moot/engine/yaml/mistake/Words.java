package dev.moot.engine.yaml.mistake;

import dev.moot.engine.diagnostic.Span;
import java.util.Optional;

/** Mistakes that leave a text YAML, but not what its writer meant. */
public final class Words {

  private Words() {}

  /**
   * The mistake of a scalar without quotes that is a key, or a value.
   *
   * @param own whether it begins on a line of its own, below its key
   */
  public static Optional<Mistake> of(String text, Span scalar, boolean own) {
    int line = Span.lineStart(text, scalar.start());
    Optional<Mistake> strange =
        StrangeBlank.find(text, line, scalar.end())
            .filter(m -> m.place().start() <= scalar.start() + 1)
            .or(() -> StrangeBlank.at(text, scalar.start()));
    return strange.isPresent() || !own
        ? strange
        : Lists.inWords(text, scalar.start(), scalar.end());
  }

  /** The mistake of words where keys and values should be. */
  public static Optional<Mistake> inPlaceOfKeys(String text, int start) {
    return MissingBlank.of(text, start);
  }

  /** The mistake of a scalar in quotes: what stands right behind them is lost. */
  public static Optional<Mistake> afterQuotes(String text, int end) {
    return Characters.at(text, end) == '#'
        ? Optional.of(Quotes.textAfter(text, end, "quote"))
        : Optional.empty();
  }
}
