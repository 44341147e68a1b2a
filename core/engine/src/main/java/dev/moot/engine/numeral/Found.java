package dev.moot.engine.numeral;

import java.util.List;

/**
 * Numbers that a form of words names, and the tokens that it takes up.
 *
 * @param numbers the numbers; several where the words leave open which, or name both ends
 * @param start the first token
 * @param end the token after the last
 */
record Found(List<SpokenNumber> numbers, int start, int end) {

  Found {
    numbers = List.copyOf(numbers);
  }

  static Found exact(double value, int start, int end) {
    return new Found(List.of(new SpokenNumber(value, false, Bound.NONE)), start, end);
  }

  static Found ratio(double value, int start, int end) {
    return new Found(List.of(new SpokenNumber(value, true, Bound.NONE)), start, end);
  }

  /** From one number to another; each is an end. */
  static Found range(double one, double other, int start, int end) {
    return new Found(
        List.of(
            new SpokenNumber(Math.min(one, other), false, Bound.LOWER),
            new SpokenNumber(Math.max(one, other), false, Bound.UPPER)),
        start,
        end);
  }

  Found bounded(Bound bound) {
    return new Found(numbers.stream().map(n -> n.with(bound)).toList(), start, end);
  }

  boolean isRange() {
    return numbers.size() == 2 && numbers.get(0).bound() == Bound.LOWER;
  }
}
