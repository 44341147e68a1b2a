package dev.moot.engine.yaml;

import dev.moot.api.model.Keyword;
import java.util.Optional;

/**
 * What a value may be: how it is read, and how a JSON Schema describes it. One object says both, so
 * that editors and the engine cannot come to differ.
 *
 * @param <T> what is read
 */
public interface YamlType<T> {

  /** What {@code value} says; a value of another kind is reported and read as absent. */
  Optional<T> read(YamlValue value);

  /** Puts what this type wants into {@code schema}. */
  void describe(JsonSchema schema);

  /** The type of a value that may stand alone for a list of one; empty where it takes brackets. */
  default Optional<YamlType<?>> alone() {
    return Optional.of(this);
  }

  /** {@code value} as JSON, where it can be written as one scalar. */
  default Optional<Object> json(T value) {
    if (value instanceof Keyword keyword) {
      return Optional.of(keyword.word());
    }
    return value instanceof String || value instanceof Boolean || value instanceof Number
        ? Optional.of(value)
        : Optional.empty();
  }

  /** The same values, each with its place. */
  default YamlType<Located<T>> located() {
    return new LocatedType<>(this);
  }
}
