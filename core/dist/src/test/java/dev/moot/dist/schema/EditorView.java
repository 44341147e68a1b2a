package dev.moot.dist.schema;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** YAML as an editor hands it to a validator: typed by the core schema of YAML 1.2. */
final class EditorView {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> NULLS = List.of("", "~", "null", "Null", "NULL");
  private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]{1,18}");
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

  private EditorView() {}

  /** What {@code yaml} says; empty when it is not YAML. */
  static Optional<JsonNode> of(String yaml) {
    try {
      return Optional.of(
          new Compose(LoadSettings.builder().build())
              .composeString(yaml)
              .map(EditorView::node)
              .orElse(JSON.nullNode()));
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
  }

  private static JsonNode node(Node node) {
    if (node instanceof MappingNode mapping) {
      ObjectNode object = JSON.objectNode();
      for (NodeTuple tuple : mapping.getValue()) {
        String key = tuple.getKeyNode() instanceof ScalarNode k ? k.getValue() : "?";
        object.set(key, node(tuple.getValueNode()));
      }
      return object;
    }
    if (node instanceof SequenceNode list) {
      ArrayNode array = JSON.arrayNode();
      list.getValue().forEach(item -> array.add(node(item)));
      return array;
    }
    ScalarNode scalar = (ScalarNode) node;
    return scalar.isPlain() ? plain(scalar.getValue()) : JSON.stringNode(scalar.getValue());
  }

  private static JsonNode plain(String value) {
    if (NULLS.contains(value)) {
      return JSON.nullNode();
    }
    if (BOOLEAN.matcher(value).matches()) {
      return JSON.booleanNode(Boolean.parseBoolean(value));
    }
    if (INTEGER.matcher(value).matches()) {
      return JSON.numberNode(Long.parseLong(value.startsWith("+") ? value.substring(1) : value));
    }
    if (FLOAT.matcher(value).matches()) {
      return JSON.numberNode(Double.parseDouble(value));
    }
    return JSON.stringNode(value);
  }
}
