package dev.moot.engine.yaml;

import java.util.Optional;

/** Another type's values, each with its place. */
record LocatedType<T>(YamlType<T> type) implements YamlType<Located<T>> {

  @Override
  public Optional<Located<T>> read(YamlValue value) {
    return type.read(value).map(v -> new Located<>(v, value.location()));
  }

  @Override
  public void describe(JsonSchema schema) {
    type.describe(schema);
  }
}
