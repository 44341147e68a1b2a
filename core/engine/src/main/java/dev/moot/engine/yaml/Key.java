package dev.moot.engine.yaml;

import java.util.List;
import java.util.Optional;

/**
 * A key of a {@link Shape}: what it is called, what may stand under it, and what an editor says of
 * it.
 *
 * @param name as it is written
 * @param type what may stand under it
 * @param description one sentence without markup
 * @param hint what to write when it is missing, with {@code {file}} for the name of the file
 *     without its ending; empty when it may be left out
 * @param otherwise its value when it is left out or cannot be read
 * @param <T> what is read
 */
public record Key<T>(
    String name,
    YamlType<T> type,
    String description,
    Optional<String> hint,
    Optional<T> otherwise) {

  /** A key that may be left out. */
  public static <T> Key<T> of(String name, YamlType<T> type, String description) {
    return new Key<>(name, type, description, Optional.empty(), Optional.empty());
  }

  /** A key with a list under it; left out, it is the empty one. */
  public static <T> Key<List<T>> list(String name, YamlType<T> item, String description) {
    return of(name, new ListOf<>(item, 0), description).otherwise(List.of());
  }

  /** The same for a list that has at least one item where it is written. */
  public static <T> Key<List<T>> some(String name, YamlType<T> item, String description) {
    return of(name, new ListOf<>(item, 1), description).otherwise(List.of());
  }

  /** A key with a mapping under it whose keys are ids; {@code entry} is what messages call one. */
  public static <T> Key<List<Keyed<String, T>>> byId(
      String name, String entry, YamlType<T> value, String description) {
    return of(name, new MapOf<>(YamlTypes.ID, entry, value), description).otherwise(List.of());
  }

  /** The same key, which has to be there. */
  public Key<T> required(String whatToWrite) {
    return new Key<>(name, type, description, Optional.of(whatToWrite), otherwise);
  }

  /** The same key with a value for when it is left out. */
  public Key<T> otherwise(T value) {
    return new Key<>(name, type, description, hint, Optional.of(value));
  }

  boolean isRequired() {
    return hint.isPresent();
  }

  JsonSchema describe(JsonSchema schema) {
    schema.with("description", description);
    otherwise.flatMap(type::json).ifPresent(v -> schema.with("default", v));
    return schema.with(type);
  }
}
