package dev.moot.engine.yaml;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.rule.YamlRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value with its place, before anything is said of what it should be. Scalars are taken as
 * written: {@code no}, {@code 12:30} and {@code 0123} are not looked into. What YAML calls null,
 * {@code ~} and {@code null} among it, is nothing.
 */
public final class YamlValue {

  /** A key with its value. */
  record Entry(String name, YamlValue key, YamlValue value) {}

  private final YamlText text;
  private final Node node;
  private final @Nullable Node keyNode;
  private final String what;
  private final boolean named;
  private final boolean item;
  private final Diagnostics diagnostics;

  private YamlValue(
      YamlText text,
      Node node,
      @Nullable Node keyNode,
      String what,
      boolean named,
      boolean item,
      Diagnostics diagnostics) {
    this.text = text;
    this.node = node;
    this.keyNode = keyNode;
    this.what = what;
    this.named = named;
    this.item = item;
    this.diagnostics = diagnostics;
  }

  static YamlValue ofDocument(YamlText text, Node root, String what, Diagnostics diagnostics) {
    return new YamlValue(text, root, null, what, true, false, diagnostics);
  }

  /** The same value, which messages call {@code name}. */
  YamlValue named(String name) {
    return new YamlValue(text, node, keyNode, name, true, false, diagnostics);
  }

  /** What messages call it: its key, unless it has a name. */
  String what() {
    return what;
  }

  /** Whether it is one of a list, and so has no key of its own. */
  boolean isItem() {
    return item;
  }

  boolean isNamed() {
    return named;
  }

  public SourceLocation location() {
    return text.locationOf(node);
  }

  /** The place of the key it stands under, else its own. */
  SourceLocation keyLocation() {
    return text.locationOf(keyNode == null ? node : keyNode);
  }

  /** The name of the file without folder and ending. */
  String fileStem() {
    return text.fileStem();
  }

  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  /** Whether it is a mapping in braces, in which a comma ends a value. */
  boolean isInBraces() {
    return node instanceof MappingNode mapping && mapping.getFlowStyle() == FlowStyle.FLOW;
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  /** A scalar without quotes, as written. */
  public Optional<String> plain() {
    return node instanceof ScalarNode scalar && scalar.isPlain()
        ? Optional.of(scalar.getValue())
        : Optional.empty();
  }

  /** What a hint adds for a value in quotes that should have none. */
  String unquoted() {
    return node instanceof ScalarNode scalar && !scalar.isPlain() ? " without quotes" : "";
  }

  /**
   * The scalar as written, white space around it left out; anything else, and nothing, is reported
   * to be no {@code noun}.
   */
  Optional<String> scalar(String noun, String hint) {
    if (!(node instanceof ScalarNode scalar)) {
      return wrongType(noun, hint);
    }
    if (scalar.getValue().isBlank()) {
      return wrongType(
          noun + ", not nothing",
          text.comment(node).isPresent()
              ? "put the value in quotes: a `#` after a blank begins a comment"
              : "write a value or leave the key out");
    }
    if (isNull()) {
      return wrongType(
          noun + ", not nothing", "leave the key out, or write `\"" + scalar.getValue() + "\"`");
    }
    return Optional.of(scalar.getValue().strip());
  }

  /** Whether nothing is written here. */
  boolean isEmpty() {
    return node instanceof ScalarNode scalar && scalar.isPlain() && scalar.getValue().isEmpty();
  }

  private boolean isNull() {
    return node.getTag().equals(Tag.NULL);
  }

  /** The items of a list; a scalar counts as a list of one. */
  public Optional<List<YamlValue>> items() {
    if (node instanceof SequenceNode list) {
      List<YamlValue> items = new ArrayList<>();
      for (Node one : list.getValue()) {
        items.add(new YamlValue(text, one, null, what, false, true, diagnostics));
      }
      return Optional.of(items);
    }
    return node instanceof ScalarNode scalar && !scalar.getValue().isBlank() && !isNull()
        ? Optional.of(List.of(new YamlValue(text, node, keyNode, what, false, true, diagnostics)))
        : wrongType("a list", "write `[one, two]`, or one `- item` a line");
  }

  /** The same for values that say the same, however they are written. */
  public String wording() {
    return wording(node);
  }

  private static String wording(Node node) {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue().stream()
          .map(t -> wording(t.getKeyNode()) + ":" + wording(t.getValueNode()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (node instanceof SequenceNode list) {
      return list.getValue().stream()
          .map(YamlValue::wording)
          .collect(Collectors.joining(",", "[", "]"));
    }
    String words = ((ScalarNode) node).getValue();
    return node.getTag() + "(" + words.length() + ")" + words;
  }

  /** The words of a scalar, with quotation marks or without. */
  Optional<String> words() {
    return node instanceof ScalarNode scalar
        ? Optional.of(scalar.getValue().strip())
        : Optional.empty();
  }

  /** Reports that {@code first}, another item of the same list, says the same. */
  void reportSecond(YamlValue first) {
    diagnostics.report(
        Diagnostic.of(
                YamlRules.DUPLICATE_ITEM,
                location(),
                "`" + words().orElse("") + "` stands in this list a second time")
            .withHint("take one of the two out")
            .withRelated(first.location(), "first written here"));
  }

  /** What a mapping says, as far as its keys and values are scalars; nothing is reported of it. */
  public SortedMap<String, String> pairs() {
    SortedMap<String, String> pairs = new TreeMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key
            && tuple.getValueNode() instanceof ScalarNode value) {
          pairs.put(key.getValue(), value.getValue().strip());
        }
      }
    }
    return pairs;
  }

  /** Where each key of a mapping stands, the first of several; nothing is reported of it. */
  public SortedMap<String, SourceLocation> keys() {
    SortedMap<String, SourceLocation> keys = new TreeMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
          keys.putIfAbsent(key.getValue(), text.locationOf(key));
        }
      }
    }
    return keys;
  }

  /** The entries of a mapping; a repeated key, and one that is no word, is reported. */
  List<Entry> entries() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : ((MappingNode) node).getValue()) {
      Node key = tuple.getKeyNode();
      if (!(key instanceof ScalarNode scalar)) {
        diagnostics.report(
            Diagnostic.of(YamlRules.WRONG_TYPE, text.locationOf(key), "a key must be a word")
                .withHint("write `key: value`"));
        continue;
      }
      String name = scalar.getValue();
      String called = "`" + name + "`";
      Entry entry =
          new Entry(
              name,
              new YamlValue(text, key, null, called, false, false, diagnostics),
              new YamlValue(text, tuple.getValueNode(), key, called, false, false, diagnostics));
      Entry first = entries.putIfAbsent(name, entry);
      if (first != null) {
        diagnostics.report(
            Diagnostic.of(
                    YamlRules.DUPLICATE_KEY,
                    entry.key().location(),
                    called + " stands here a second time")
                .withHint("rename one of the two, or join them")
                .withRelated(first.key().location(), "first written here"));
      }
    }
    return List.copyOf(entries.values());
  }

  /** Reports something about this value. */
  public void report(Rule rule, String message, String hint) {
    diagnostics.report(Diagnostic.of(rule, location(), message).withHint(hint));
  }

  /** Reports something about this value at the key it stands under. */
  void reportAtKey(Rule rule, String message, String hint) {
    diagnostics.report(Diagnostic.of(rule, keyLocation(), message).withHint(hint));
  }

  <T> Optional<T> wrongType(String wanted, String hint) {
    String called = item && !named ? "an entry of " + what : what;
    report(YamlRules.WRONG_TYPE, called + " must be " + wanted, hint);
    return Optional.empty();
  }

  <T> Optional<T> isNoMapping() {
    if (text.reportWordsInPlaceOfKeys(node, diagnostics)) {
      return Optional.empty();
    }
    return wrongType(
        "a mapping of keys to values",
        isEmpty()
            ? "write `key: value` lines below it, indented by two blanks"
            : "write `key: value` lines below it");
  }
}
