package dev.moot.engine.message;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A part of a message. */
sealed interface Piece {

  /** Words as they are. */
  record Text(String words) implements Piece {}

  /** An argument as it is: a number in the form of the language, anything else as its text. */
  record Argument(int number) implements Piece {}

  /** An argument that is a number, in another form than the common one. */
  record Figure(int number, Style style) implements Piece {}

  /** The number of the plural around it: {@code #}. */
  record Count() implements Piece {}

  /**
   * One of several messages by how many.
   *
   * @param isOrdinal whether by which one in a row
   * @param offset is taken off the number before a category is looked for
   * @param exact for these very numbers
   * @param categories for {@code one}, {@code few} and so on; {@code other} is among them
   */
  record Plural(
      int number,
      boolean isOrdinal,
      BigDecimal offset,
      Map<BigDecimal, Message> exact,
      Map<String, Message> categories)
      implements Piece {}

  /** One of several messages by a word; {@code other} is among them. */
  record Select(int number, Map<String, Message> cases) implements Piece {}

  /** One of several messages by limits, each from the lowest number it is for. */
  record Choice(int number, List<Limit> limits) implements Piece {}

  /**
   * A message of a choice.
   *
   * @param isAbove whether the number has to be more than {@code from}
   */
  record Limit(double from, boolean isAbove, Message message) {}

  /** How a number is written. */
  enum Style {
    INTEGER,
    PERCENT,
    HUNDREDTHS
  }
}
