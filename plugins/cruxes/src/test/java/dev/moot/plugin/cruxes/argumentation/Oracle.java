package dev.moot.plugin.cruxes.argumentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Numbers worked out elsewhere, in {@code src/test/resources/oracles}; JSON, which YAML reads. */
final class Oracle {

  /** The numbers are rounded to six digits. */
  static final double EXACT = 1e-6;

  private final Map<?, ?> fields;

  private Oracle(Object fields) {
    this.fields = (Map<?, ?>) fields;
  }

  static List<Oracle> all(String name) {
    return list(load(name)).stream().map(Oracle::new).toList();
  }

  static Oracle one(String name) {
    return new Oracle(load(name));
  }

  private static Object load(String name) {
    try (InputStream in = Oracle.class.getResourceAsStream("/oracles/" + name)) {
      return new Load(LoadSettings.builder().build()).loadFromInputStream(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String key) {
    return fields.containsKey(key);
  }

  String text(String key) {
    return (String) fields.get(key);
  }

  double number(String key) {
    return ((Number) fields.get(key)).doubleValue();
  }

  Oracle part(String key) {
    return new Oracle(fields.get(key));
  }

  List<Oracle> parts(String key) {
    return list(fields.get(key)).stream().map(Oracle::new).toList();
  }

  List<String> texts(String key) {
    return list(fields.get(key)).stream().map(String::valueOf).toList();
  }

  Map<String, String> textMap(String key) {
    Map<String, String> found = new LinkedHashMap<>();
    ((Map<?, ?>) fields.get(key)).forEach((k, v) -> found.put((String) k, (String) v));
    return found;
  }

  Map<String, Double> numbers(String key) {
    Map<String, Double> found = new LinkedHashMap<>();
    ((Map<?, ?>) fields.get(key))
        .forEach((k, v) -> found.put((String) k, ((Number) v).doubleValue()));
    return found;
  }

  Map<String, List<Double>> numberLists(String key) {
    Map<String, List<Double>> found = new LinkedHashMap<>();
    ((Map<?, ?>) fields.get(key))
        .forEach(
            (k, v) ->
                found.put(
                    (String) k, list(v).stream().map(n -> ((Number) n).doubleValue()).toList()));
    return found;
  }

  /** The graph under {@code support}, {@code attack}, {@code undercut} and {@code requires}. */
  Sample sample(Map<String, Double> base) {
    List<Sample.Drawn> drawn = new ArrayList<>();
    draw("support", RelationType.SUPPORT, drawn);
    draw("attack", RelationType.ATTACK, drawn);
    draw("requires", RelationType.REQUIRES, drawn);
    draw("undercut", null, drawn);
    return new Sample(base, drawn);
  }

  /** Relations are {@code [premise or premises, target, strength?, id?]}. */
  private void draw(String key, RelationType type, List<Sample.Drawn> drawn) {
    if (!has(key)) {
      return;
    }
    for (Object entry : list(fields.get(key))) {
      List<?> parts = list(entry);
      List<String> premises =
          parts.get(0) instanceof List<?> several
              ? several.stream().map(String::valueOf).toList()
              : List.of((String) parts.get(0));
      double strength = parts.size() > 2 ? ((Number) parts.get(2)).doubleValue() : 1;
      String id = parts.size() > 3 ? (String) parts.get(3) : key + drawn.size();
      drawn.add(new Sample.Drawn(id, type, premises, (String) parts.get(1), strength));
    }
  }

  private static List<?> list(Object value) {
    return (List<?>) value;
  }
}
