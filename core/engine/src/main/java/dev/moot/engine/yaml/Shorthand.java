package dev.moot.engine.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mapping, or just the value of one of its keys.
 *
 * @param shape the mapping
 * @param key the key whose value may stand for it
 */
public record Shorthand<T>(Shape shape, Key<T> key) implements YamlType<YamlMapping> {

  @Override
  public Optional<YamlMapping> read(YamlValue value) {
    return value.isMapping()
        ? shape.read(value)
        : key.type()
            .read(value)
            .map(v -> new YamlMapping(shape, value.location(), Map.of(key.name(), v)));
  }

  @Override
  public void describe(JsonSchema schema) {
    schema.with("anyOf", List.of(schema.of(key.type()), schema.of(shape)));
  }

  @Override
  public Optional<YamlType<?>> alone() {
    return Optional.of(key.type());
  }
}
