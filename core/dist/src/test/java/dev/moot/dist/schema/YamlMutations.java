package dev.moot.dist.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All that one change to the form of a YAML file can make of it. */
final class YamlMutations {

  /** What any value is replaced by, as YAML. */
  private static final List<String> VALUES =
      List.of(
          "\"\"",
          "null",
          "~",
          "true",
          "True",
          "yes",
          "'true'",
          "2026",
          "-1",
          "0.5",
          "1.5",
          "1e-3",
          "'0.5'",
          "2026-11-20",
          "2026-13-45",
          "2023-02-29",
          "words of two",
          "a-slug",
          "a/b",
          "a/b/c",
          "../x",
          ".hidden",
          "/a/path/",
          "/a//b",
          "https://example.org/a",
          "https://example.org/a?b",
          "javascript:x",
          "unsure",
          "[]",
          "[a-slug]",
          "[words of two, {}]",
          "{}",
          "{zzz: 1}");

  private static final String PLACEHOLDER = "\u2603";

  /**
   * What is done to a file.
   *
   * @param path where, ids and numbers included: {@code /claims/tea-calms/text}
   * @param what a value, or what becomes of the key
   */
  record Change(String path, String what) {

    /** The key that is changed. */
    String key() {
      String named = path.replaceAll("(/\\d+)+$", "");
      return named.substring(named.lastIndexOf('/') + 1);
    }

    /** The same wherever a key of that name stands under a key of that name. */
    String kind() {
      String[] keys = path.replaceAll("/\\d+", "/#").split("/");
      return String.join("/", List.of(keys).subList(Math.max(0, keys.length - 3), keys.length))
          + " "
          + what;
    }
  }

  /** A changed file. */
  record Mutation(Change change, String yaml) {}

  private final JsonNode root;
  private final Predicate<Change> wanted;
  private final List<Mutation> mutations = new ArrayList<>();

  private YamlMutations(JsonNode root, Predicate<Change> wanted) {
    this.root = root;
    this.wanted = wanted;
  }

  /** The mutations of {@code yaml} that {@code wanted} takes, in its order. */
  static List<Mutation> of(String yaml, Predicate<Change> wanted) {
    YamlMutations all = new YamlMutations(EditorView.of(yaml).orElseThrow(), wanted);
    all.visit(all.root, "");
    return all.mutations;
  }

  private void visit(JsonNode node, String path) {
    if (node instanceof ObjectNode object) {
      for (String key : new TreeSet<>(object.propertyNames())) {
        String at = path + "/" + key;
        JsonNode value = object.get(key);
        object.remove(key);
        add(at, "removed", "");
        for (String other : List.of(key + "x", "Two Words", "")) {
          object.set(other, value);
          add(at, "renamed to `" + other + "`", "");
          object.remove(other);
        }
        for (String raw : VALUES) {
          object.put(key, PLACEHOLDER);
          add(at, raw, raw);
        }
        object.set(key, value);
        visit(value, at);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode value = array.get(i);
        for (String raw : VALUES) {
          array.set(i, PLACEHOLDER);
          add(path + "/" + i, raw, raw);
        }
        array.set(i, value);
        visit(value, path + "/" + i);
      }
    }
  }

  /** JSON is YAML; a value that is no JSON is put in after it is printed. */
  private void add(String path, String what, String raw) {
    Change change = new Change(path, what);
    if (wanted.test(change)) {
      String yaml = root.toString().replace("\"" + PLACEHOLDER + "\"", raw);
      mutations.add(new Mutation(change, yaml + "\n"));
    }
  }
}
