package dev.moot.engine.descriptor;

import dev.moot.engine.rule.YamlRules;
import dev.moot.engine.yaml.Choice;
import dev.moot.engine.yaml.JsonSchema;
import dev.moot.engine.yaml.Key;
import dev.moot.engine.yaml.Keyed;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.MapOf;
import dev.moot.engine.yaml.Shape;
import dev.moot.engine.yaml.Shorthand;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlType;
import dev.moot.engine.yaml.YamlTypes;
import dev.moot.engine.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a descriptor declares keys that a site may write: by name, each as {@code open: {type: flag,
 * description: ..., default: true}}, or {@code open} with its description alone for a text.
 */
public final class Declarations {

  private static final Key<String> DESCRIPTION =
      Key.of("description", YamlTypes.TEXT, "What it does, in a sentence that editors show.")
          .otherwise("");
  private static final Key<YamlValue> DEFAULT =
      Key.of("default", YamlTypes.ANYTHING, "Its value where a site says nothing.");
  private static final Key<List<Keyed<String, String>>> VALUES =
      Key.of(
              "values",
              new Words(),
              "The words of a choice, each with a sentence that says what it means.")
          .otherwise(List.of());

  /** Settings and front matter keys of plugins, which get them as text. */
  public static final Declarations OF_PLUGINS =
      new Declarations(
          "declaration",
          List.of(DeclaredType.TEXT, DeclaredType.FLAG, DeclaredType.NUMBER),
          List.of());

  /** Options of themes, which templates get. */
  public static final Declarations OF_THEMES =
      new Declarations("option", List.of(DeclaredType.values()), List.of(VALUES));

  private final Key<DeclaredType> type;
  private final Shape shape;

  private Declarations(String name, List<DeclaredType> types, List<Key<?>> more) {
    this.type =
        Key.of(
                "type",
                new Choice<>(types, DeclaredType::word, DeclaredType::meaning),
                "What may stand under it.")
            .otherwise(DeclaredType.TEXT);
    this.shape =
        Shape.of(name, "a declaration", type, DESCRIPTION, DEFAULT)
            .with(more)
            .where(
                m -> m.value(type) == DeclaredType.CHOICE,
                VALUES,
                "is a choice and has no `values`",
                "add the words that a site may choose: `values: [narrow, wide]`")
            .where(
                m -> more.contains(VALUES) && !m.value(VALUES).isEmpty(),
                type,
                "has `values` and is no choice",
                "add `type: choice`");
  }

  /** The key of a descriptor under which such keys are declared. */
  public Key<List<Keyed<String, YamlMapping>>> key(String name, String description) {
    return Key.byId(name, "`%s`", new Shorthand<>(shape, DESCRIPTION), description);
  }

  /** What is declared. */
  public List<DeclaredKey> in(List<Keyed<String, YamlMapping>> declarations) {
    List<DeclaredKey> keys = new ArrayList<>();
    for (Keyed<String, YamlMapping> declaration : declarations) {
      declaration.value().ifPresent(m -> keys.add(key(declaration.key(), m)));
    }
    return keys;
  }

  private DeclaredKey key(String name, YamlMapping m) {
    DeclaredType declared = m.value(type);
    List<Keyed<String, String>> words =
        declared == DeclaredType.CHOICE ? m.value(VALUES) : List.of();
    DeclaredValue read = new DeclaredValue(declared, words);
    Key<Object> key = Key.of(name, read, m.value(DESCRIPTION));
    Optional<Object> otherwise = m.read(DEFAULT).flatMap(read::read);
    return new DeclaredKey(otherwise.map(key::otherwise).orElse(key), declared);
  }

  /** Words with what they mean, or a list of mere words. */
  private record Words() implements YamlType<List<Keyed<String, String>>> {

    private static final YamlType<List<Keyed<String, String>>> MEANT =
        new MapOf<>(YamlTypes.ID, "the meaning of `%s`", YamlTypes.TEXT);
    private static final YamlType<List<Located<String>>> MERE =
        Key.some("values", YamlTypes.ID.located(), "").type();

    @Override
    public Optional<List<Keyed<String, String>>> read(YamlValue value) {
      return value.isMapping()
          ? MEANT.read(value).filter(words -> isAny(words, value))
          : MERE.read(value)
              .map(
                  all ->
                      all.stream()
                          .map(w -> new Keyed<>(w.value(), w.location(), Optional.<String>empty()))
                          .toList());
    }

    private static boolean isAny(List<Keyed<String, String>> words, YamlValue value) {
      if (words.isEmpty()) {
        value.report(
            YamlRules.WRONG_TYPE,
            "`values` must have one word or more",
            "write `{narrow: What it means}`");
      }
      return !words.isEmpty();
    }

    @Override
    public void describe(JsonSchema schema) {
      schema.with("anyOf", List.of(schema.of(MEANT), schema.of(MERE)));
    }
  }
}
