package dev.moot.engine.yaml;

import dev.moot.engine.rule.YamlRules;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A scalar of a certain form, read as it is written.
 *
 * @param noun what it is: {@code an id}
 * @param parse the value, or nothing when the text has another form
 * @param hint what to write in place of a text
 * @param kinds what plain YAML may take such a scalar for, by JSON's names
 * @param pattern the form as a regular expression of ECMA-262
 * @param format JSON Schema's name of the form, or nothing
 */
public record Scalar<T>(
    String noun,
    Function<String, Optional<T>> parse,
    Function<String, String> hint,
    List<String> kinds,
    String pattern,
    String format)
    implements YamlType<T> {

  /** A form that YAML always takes for a string, known by its pattern. */
  public static <T> Scalar<T> of(
      String noun, Function<String, Optional<T>> parse, String hint, String pattern) {
    return new Scalar<>(noun, parse, text -> hint, List.of("string"), pattern, "");
  }

  @Override
  public Optional<T> read(YamlValue value) {
    Optional<String> text = value.scalar(noun, hint.apply(""));
    Optional<T> read = text.flatMap(parse);
    if (text.isPresent() && read.isEmpty()) {
      value.report(
          YamlRules.BAD_VALUE, "`" + text.get() + "` is not " + noun, hint.apply(text.get()));
    }
    return read;
  }

  @Override
  public void describe(JsonSchema schema) {
    schema.with("type", kinds.size() == 1 ? kinds.get(0) : kinds).with("pattern", pattern);
    if (!format.isEmpty()) {
      schema.with("format", format);
    }
    if (kinds.contains("integer")) {
      schema.with("minimum", 0);
    }
  }
}
