package dev.moot.engine.yaml;

import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.Rule;
import dev.moot.engine.rule.YamlRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A mapping with keys of its own. Reading one reports all that is wrong with its form, down to the
 * last value in it: keys it does not have, keys it must have, values of another type. Immutable.
 */
public final class Shape implements YamlType<YamlMapping> {

  /** Of {@code keys} one has to be there. */
  private record AtLeastOne(List<String> keys, Rule reported, String message, String hint) {}

  /** Where {@code when} holds, {@code key} has to be there. */
  private record Where(Key<?> key, Predicate<YamlMapping> when, String message, String hint) {}

  private final String name;
  private final String what;
  private final String noun;
  private final Map<String, Key<?>> keys;
  private final List<AtLeastOne> rules;
  private final List<Where> wheres;

  private Shape(
      String name,
      String what,
      String noun,
      Map<String, Key<?>> keys,
      List<AtLeastOne> rules,
      List<Where> wheres) {
    this.name = name;
    this.what = what;
    this.noun = noun;
    this.keys = keys;
    this.rules = rules;
    this.wheres = wheres;
  }

  /**
   * A shape.
   *
   * @param name its name among the definitions of a JSON Schema
   * @param what what messages call such a mapping
   */
  public static Shape of(String name, String what, Key<?>... keys) {
    return new Shape(name, what, "key", Map.of(), List.of(), List.of()).with(List.of(keys));
  }

  /** The same shape with more keys; where it has one of that name already, that one stays. */
  public Shape with(Collection<? extends Key<?>> more) {
    Map<String, Key<?>> all = new LinkedHashMap<>(keys);
    more.forEach(k -> all.putIfAbsent(k.name(), k));
    return new Shape(name, what, noun, all, rules, wheres);
  }

  /** The same shape, whose keys messages call {@code word}: "setting". */
  public Shape ofKeysCalled(String word) {
    return new Shape(name, what, word, keys, rules, wheres);
  }

  /**
   * The same shape, of whose keys {@code any} one has to be there; else {@code message} is said.
   */
  public Shape atLeastOne(Rule reported, String message, String hint, Key<?>... any) {
    List<AtLeastOne> all = new ArrayList<>(rules);
    List<String> names = List.of(any).stream().<String>map(Key::name).toList();
    all.add(new AtLeastOne(names, reported, message, hint));
    return new Shape(name, what, noun, keys, all, wheres);
  }

  /**
   * The same shape, in which {@code key} has to be there where {@code when} holds; else {@code
   * message} is said of it. JSON Schemas do not say so.
   */
  public Shape where(Predicate<YamlMapping> when, Key<?> key, String message, String hint) {
    List<Where> all = new ArrayList<>(wheres);
    all.add(new Where(key, when, message, hint));
    return new Shape(name, what, noun, keys, rules, all);
  }

  /** Its name among the definitions of a JSON Schema. */
  public String name() {
    return name;
  }

  /** What messages call such a mapping. */
  String what() {
    return what;
  }

  /** Whether {@code key}, and not just one of its name, is among its keys. */
  public boolean has(Key<?> key) {
    return keys.get(key.name()) == key;
  }

  @Override
  public Optional<YamlMapping> read(YamlValue value) {
    if (!value.isMapping()) {
      return (value.isItem() ? value.named(what) : value).isNoMapping();
    }
    String called = value.isNamed() ? value.what() : what;
    Map<String, Object> values = new HashMap<>();
    Set<String> present = new TreeSet<>();
    List<YamlValue.Entry> unknown = new ArrayList<>();
    CutValues cut = CutValues.in(value, keys.keySet());
    boolean hollow = false;
    for (YamlValue.Entry entry : value.entries()) {
      Key<?> key = keys.get(entry.name());
      if (key == null) {
        // Below a key without a value they are its own lines, which want indentation.
        if (!hollow && !cut.isRest(entry)) {
          unknown.add(entry);
        }
      } else if (cut.isCut(entry)) {
        present.add(entry.name());
      } else {
        hollow = entry.value().isEmpty();
        present.add(entry.name());
        key.type().read(entry.value()).ifPresent(v -> values.put(entry.name(), v));
      }
    }
    cut.report(called, noun);
    for (YamlValue.Entry entry : unknown) {
      entry
          .key()
          .report(
              YamlRules.UNKNOWN_KEY,
              called + " has no " + noun + " `" + entry.name() + "`",
              unknownHint(entry, present));
    }
    reportMissing(value, called, present);
    YamlMapping mapping = new YamlMapping(this, value.location(), values);
    wheres.stream()
        .filter(w -> !present.contains(w.key().name()) && w.when().test(mapping))
        .forEach(
            w -> value.reportAtKey(YamlRules.MISSING_KEY, called + " " + w.message(), w.hint()));
    return Optional.of(mapping);
  }

  private String unknownHint(YamlValue.Entry entry, Set<String> present) {
    String key = entry.name();
    Set<String> unused = new TreeSet<>(keys.keySet());
    unused.removeAll(present);
    return Nearest.to(key, unused)
        .map(near -> "did you mean `" + near + "`?")
        .orElse(
            keys.isEmpty()
                ? "it has no " + noun + "s"
                : "the " + noun + "s here are " + String.join(", ", new TreeSet<>(keys.keySet())));
  }

  private void reportMissing(YamlValue value, String called, Set<String> present) {
    for (Key<?> key : keys.values()) {
      if (key.isRequired() && !present.contains(key.name())) {
        String hint = key.hint().orElseThrow().replace("{file}", value.fileStem());
        value.report(YamlRules.MISSING_KEY, called + " has no `" + key.name() + "`", hint);
      }
    }
    for (AtLeastOne rule : rules) {
      if (rule.keys().stream().noneMatch(present::contains)) {
        value.reportAtKey(rule.reported(), rule.message(), rule.hint());
      }
    }
  }

  /** Refers to this shape, which is defined once in a document. */
  @Override
  public void describe(JsonSchema schema) {
    schema.refer(name, this::define);
  }

  /** Puts the keys themselves into {@code schema}. */
  public void define(JsonSchema schema) {
    Map<String, JsonSchema> properties = new LinkedHashMap<>();
    keys.forEach((key, value) -> properties.put(key, value.describe(schema.nested())));
    schema
        .with("type", "object")
        .with("properties", properties)
        .with("additionalProperties", false);
    List<String> required =
        keys.values().stream().filter(Key::isRequired).<String>map(Key::name).toList();
    if (!required.isEmpty()) {
      schema.with("required", required);
    }
    for (AtLeastOne rule : rules) {
      schema.with(
          "anyOf",
          rule.keys().stream().map(k -> schema.nested().with("required", List.of(k))).toList());
    }
  }

  @Override
  public Optional<YamlType<?>> alone() {
    return Optional.empty();
  }
}
