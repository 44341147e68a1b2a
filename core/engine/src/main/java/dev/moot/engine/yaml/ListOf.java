package dev.moot.engine.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list; where its items may stand alone, one value counts as a list of one. Items that cannot be
 * read are left out, and so is a word that stands in it a second time.
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
    return items.map(list -> (isOfWords() ? distinct(list) : list)).map(this::readAll);
  }

  private List<T> readAll(List<YamlValue> items) {
    List<T> read = new ArrayList<>();
    items.forEach(i -> item.read(i).ifPresent(read::add));
    return read;
  }

  /** Whether every item is one word or text; of such a list each says something else. */
  private boolean isOfWords() {
    return item.alone().filter(alone -> alone == item).isPresent();
  }

  private static List<YamlValue> distinct(List<YamlValue> items) {
    Map<String, YamlValue> firsts = new HashMap<>();
    List<YamlValue> distinct = new ArrayList<>();
    for (YamlValue one : items) {
      Optional<YamlValue> first = one.words().map(words -> firsts.putIfAbsent(words, one));
      first.ifPresentOrElse(one::reportSecond, () -> distinct.add(one));
    }
    return distinct;
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
    if (isOfWords()) {
      schema.with("uniqueItems", true);
    }
    return least == 0 ? schema : schema.with("minItems", least);
  }
}
