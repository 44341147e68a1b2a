package dev.moot.engine.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list; where its items may stand alone, one value counts as a list of one. Items that cannot be
 * read are left out.
 *
 * @param item the type of an item
 * @param least how many it must have
 */
record ListOf<T>(YamlType<T> item, int least) implements YamlType<List<T>> {

  @Override
  public Optional<List<T>> read(YamlValue value) {
    Optional<List<YamlValue>> items = value.items();
    if (items.isPresent() && items.get().size() < least) {
      return value.wrongType("a list of one or more", "write `[one, two]`");
    }
    List<T> read = new ArrayList<>();
    items.ifPresent(list -> list.forEach(i -> item.read(i).ifPresent(read::add)));
    return items.map(i -> read);
  }

  @Override
  public void describe(JsonSchema schema) {
    if (item.alone().isPresent()) {
      schema.with("anyOf", List.of(schema.of(item.alone().get()), describeList(schema.nested())));
    } else {
      describeList(schema);
    }
  }

  private JsonSchema describeList(JsonSchema schema) {
    schema.with("type", "array").with("items", schema.of(item));
    return least == 0 ? schema : schema.with("minItems", least);
  }
}
