package dev.moot.engine.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mapping, or a list of one or more of them.
 *
 * @param one the type of a mapping
 */
public record OneOrMore<T>(YamlType<T> one) implements YamlType<List<T>> {

  @Override
  public Optional<List<T>> read(YamlValue value) {
    if (!value.isList()) {
      return one.read(value).map(List::of);
    }
    List<T> read = new ArrayList<>();
    List<YamlValue> items = value.items().orElseThrow();
    if (items.isEmpty()) {
      return value.isNoMapping();
    }
    items.forEach(i -> one.read(i.named(value.what())).ifPresent(read::add));
    return Optional.of(read);
  }

  @Override
  public void describe(JsonSchema schema) {
    JsonSchema list =
        schema.nested().with("type", "array").with("items", schema.of(one)).with("minItems", 1);
    schema.with("anyOf", List.of(schema.of(one), list));
  }

  @Override
  public Optional<YamlType<?>> alone() {
    return Optional.empty();
  }
}
