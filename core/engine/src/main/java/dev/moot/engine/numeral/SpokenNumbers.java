package dev.moot.engine.numeral;

import dev.moot.api.model.Credence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The chances that somebody names in a text: per cent, decimals, odds, fractions, "one in ten",
 * number words. A number that counts something else is none of them; nor is a word such as
 * "likely".
 */
public final class SpokenNumbers {

  private final List<SpokenNumber> numbers;

  private SpokenNumbers(List<SpokenNumber> numbers) {
    this.numbers = List.copyOf(numbers);
  }

  /** Those that {@code text} names. */
  public static SpokenNumbers in(String text) {
    List<Token> tokens = Tokens.of(text);
    Forms forms = new Forms(tokens);
    Bounds bounds = new Bounds(tokens);
    List<SpokenNumber> numbers = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<Found> found = forms.at(i);
      if (found.isPresent()) {
        Bound bound = found.get().isRange() ? Bound.NONE : bounds.of(found.get());
        numbers.addAll((bound == Bound.NONE ? found.get() : found.get().bounded(bound)).numbers());
        i = found.get().end();
      } else {
        i++;
      }
    }
    return new SpokenNumbers(numbers);
  }

  public boolean isEmpty() {
    return numbers.isEmpty();
  }

  /** Whether {@code credence} is what they say: the number itself, both ends, or the bound. */
  public boolean say(Credence credence) {
    if (credence.isExact()) {
      return has(credence.value(), Bound.NONE);
    }
    boolean low =
        credence.min().isEmpty()
            || has(credence.min().get(), Bound.LOWER)
            || (credence.max().isPresent() && has(credence.min().get(), Bound.NONE));
    boolean high =
        credence.max().isEmpty()
            || has(credence.max().get(), Bound.UPPER)
            || (credence.min().isPresent() && has(credence.max().get(), Bound.NONE));
    return low && high;
  }

  /** Whether they name {@code credence}, a single number, as an end of what may be only. */
  public Optional<Bound> onlyBound(Credence credence) {
    if (!credence.isExact() || say(credence)) {
      return Optional.empty();
    }
    return numbers.stream()
        .filter(n -> n.is(credence.value()))
        .map(SpokenNumber::bound)
        .findFirst();
  }

  /** Whether each of them is an end of what may be, so that no single number follows from them. */
  public boolean areAllBounds() {
    return !isEmpty() && numbers.stream().noneMatch(n -> n.bound() == Bound.NONE);
  }

  private boolean has(double value, Bound bound) {
    return numbers.stream()
        .anyMatch(
            n ->
                n.is(value)
                    && (n.bound() == bound || (n.bound() == Bound.EITHER && bound != Bound.NONE)));
  }
}
