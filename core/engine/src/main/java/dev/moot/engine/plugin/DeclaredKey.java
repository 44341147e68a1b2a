package dev.moot.engine.plugin;

import dev.moot.engine.yaml.Choice;
import dev.moot.engine.yaml.JsonSchema;
import dev.moot.engine.yaml.Key;
import dev.moot.engine.yaml.Keyed;
import dev.moot.engine.yaml.Shape;
import dev.moot.engine.yaml.Shorthand;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlType;
import dev.moot.engine.yaml.YamlTypes;
import dev.moot.engine.yaml.YamlValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keys that a plugin declares in its {@code plugin.yaml}, a setting or a front matter key each:
 * {@code open: {type: flag, description: ..., default: true}}, or {@code open} with its description
 * alone for a text. Values reach the plugin as text.
 */
final class DeclaredKey {

  private static final Key<Text> TYPE =
      Key.of(
              "type",
              new Choice<>(List.of(Text.values()), t -> t.word, t -> t.meaning),
              "What may stand under it.")
          .otherwise(Text.TEXT);
  private static final Key<String> DESCRIPTION =
      Key.of("description", YamlTypes.TEXT, "What it does, in a sentence that editors show.")
          .otherwise("");
  private static final Key<YamlValue> DEFAULT =
      Key.of("default", YamlTypes.ANYTHING, "Its value where a site says nothing.");
  private static final Shape SHAPE =
      Shape.of("declaration", "a declaration", TYPE, DESCRIPTION, DEFAULT);

  private DeclaredKey() {}

  /** The key of {@code plugin.yaml} under which such keys are declared. */
  static Key<List<Keyed<String, YamlMapping>>> keys(String name, String description) {
    return Key.byId(name, "`%s`", new Shorthand<>(SHAPE, DESCRIPTION), description);
  }

  /** What is declared. */
  static List<Key<String>> in(List<Keyed<String, YamlMapping>> declarations) {
    List<Key<String>> keys = new ArrayList<>();
    for (Keyed<String, YamlMapping> declaration : declarations) {
      declaration.value().ifPresent(m -> keys.add(key(declaration.key(), m)));
    }
    return keys;
  }

  private static Key<String> key(String name, YamlMapping m) {
    Text type = m.value(TYPE);
    Key<String> key = Key.of(name, type, m.value(DESCRIPTION));
    Optional<String> otherwise = m.read(DEFAULT).flatMap(type::read);
    return otherwise.map(key::otherwise).orElse(key);
  }

  /** A type whose values are passed on as text. */
  private enum Text implements YamlType<String> {
    TEXT("text", "Words."),
    FLAG("flag", "Either true or false."),
    NUMBER("number", "A number.");

    private final String word;
    private final String meaning;

    Text(String word, String meaning) {
      this.word = word;
      this.meaning = meaning;
    }

    private YamlType<?> type() {
      return switch (this) {
        case TEXT -> YamlTypes.TEXT;
        case FLAG -> YamlTypes.FLAG;
        case NUMBER -> YamlTypes.NUMBER;
      };
    }

    @Override
    public Optional<String> read(YamlValue value) {
      return this == FLAG
          ? YamlTypes.FLAG.read(value).map(String::valueOf)
          : type().read(value).flatMap(v -> YamlTypes.TEXT.read(value));
    }

    @Override
    public void describe(JsonSchema schema) {
      type().describe(schema);
    }

    @Override
    public Optional<Object> json(String value) {
      return Optional.of(
          switch (this) {
            case TEXT -> value;
            case FLAG -> Boolean.valueOf(value);
            case NUMBER -> new BigDecimal(value);
          });
    }
  }
}
