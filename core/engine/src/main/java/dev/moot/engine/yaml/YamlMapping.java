package dev.moot.engine.yaml;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A mapping being read key by key. A repeated key is reported at once; {@link #close} reports every
 * key that nothing asked for, so what a reader asks for is the schema.
 */
public final class YamlMapping {

  /** A key with its place and value. */
  public record Entry(String key, SourceLocation location, YamlValue value) {}

  private final YamlText text;
  private final MappingNode node;
  private final String what;
  private final Diagnostics diagnostics;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> known = new TreeSet<>();

  YamlMapping(YamlText text, MappingNode node, String what, Diagnostics diagnostics) {
    this.text = text;
    this.node = node;
    this.what = what;
    this.diagnostics = diagnostics;
    for (NodeTuple tuple : node.getValue()) {
      Node keyNode = tuple.getKeyNode();
      if (!(keyNode instanceof ScalarNode scalar)) {
        diagnostics.report(
            Diagnostic.error("yaml/wrong-type", text.locationOf(keyNode), "a key must be a word")
                .withHint("write `key: value`"));
        continue;
      }
      String key = scalar.getValue();
      Entry entry =
          new Entry(
              key,
              text.locationOf(keyNode),
              new YamlValue(text, tuple.getValueNode(), "`" + key + "`", diagnostics));
      Entry first = entries.putIfAbsent(key, entry);
      if (first != null) {
        diagnostics.report(
            Diagnostic.error(
                    "yaml/duplicate-key",
                    entry.location(),
                    "`" + key + "` stands here a second time")
                .withHint("rename one of the two, or join them")
                .withRelated(first.location(), "first written here"));
      }
    }
  }

  /** Where the mapping begins. */
  public SourceLocation location() {
    return text.locationOf(node);
  }

  /**
   * All entries, for a mapping whose keys are ids; an entry whose key is no id is reported and left
   * out.
   */
  public List<Entry> byId() {
    List<Entry> found = new ArrayList<>();
    for (Entry entry : entries.values()) {
      known.add(entry.key());
      if (Slug.isSlug(entry.key())) {
        found.add(entry);
      } else {
        diagnostics.report(
            Diagnostic.error(
                    "yaml/bad-value", entry.location(), "`" + entry.key() + "` is not an id")
                .withHint(
                    "ids are lower-case words joined by hyphens: `" + Slug.of(entry.key()) + "`"));
      }
    }
    return found;
  }

  /** All entries as they are. */
  public List<Entry> all() {
    known.addAll(entries.keySet());
    return List.copyOf(entries.values());
  }

  public boolean has(String key) {
    known.add(key);
    return entries.containsKey(key);
  }

  public Optional<Entry> entry(String key) {
    known.add(key);
    return Optional.ofNullable(entries.get(key));
  }

  public Optional<YamlValue> value(String key) {
    return entry(key).map(Entry::value);
  }

  public Optional<String> text(String key) {
    return value(key).flatMap(YamlValue::asText);
  }

  /** The text at {@code key}, which has to be there; without it {@code hint} says what to write. */
  public Optional<String> requiredText(String key, String hint) {
    return required(key, hint).flatMap(YamlValue::asText);
  }

  /** The value at {@code key}, which has to be there. */
  public Optional<YamlValue> required(String key, String hint) {
    Optional<YamlValue> value = value(key);
    if (value.isEmpty()) {
      diagnostics.report(
          Diagnostic.error("yaml/missing-key", location(), what + " has no `" + key + "`")
              .withHint(hint));
    }
    return value;
  }

  public Optional<YamlMapping> mapping(String key) {
    return value(key).flatMap(YamlValue::asMapping);
  }

  /** Every item of the list at {@code key} that {@code reader} can read. */
  public <T> List<T> list(String key, Function<YamlValue, Optional<T>> reader) {
    List<T> items = new ArrayList<>();
    value(key)
        .map(YamlValue::asList)
        .orElse(List.of())
        .forEach(v -> reader.apply(v).ifPresent(items::add));
    return items;
  }

  /** Every mapping in the list at {@code key}; {@code itemName} names one in messages. */
  public List<YamlMapping> mappings(String key) {
    return list(key, YamlValue::asMapping);
  }

  /** Reports the keys that nothing asked for. To be called when everything has been read. */
  public void close() {
    for (Entry entry : entries.values()) {
      if (!known.contains(entry.key())) {
        Set<String> unused = new TreeSet<>(known);
        unused.removeAll(entries.keySet());
        String hint =
            Nearest.to(entry.key(), unused)
                .map(near -> "did you mean `" + near + "`?")
                .orElse("the keys here are " + String.join(", ", known));
        diagnostics.report(
            Diagnostic.error(
                    "yaml/unknown-key",
                    entry.location(),
                    what + " has no key `" + entry.key() + "`")
                .withHint(hint));
      }
    }
  }
}
