package dev.moot.engine.yaml;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A whole number; {@code 20.0} is one too, as in JSON Schema.
 *
 * @param least the smallest
 * @param most the largest
 */
public record WholeNumber(int least, int most) implements YamlType<Integer> {

  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

  @Override
  public Optional<Integer> read(YamlValue value) {
    Optional<BigDecimal> number =
        value.plain().filter(n -> DECIMAL.matcher(n).matches()).map(BigDecimal::new);
    if (number.isEmpty() || number.get().stripTrailingZeros().scale() > 0) {
      return value.wrongType(
          "a whole number", "write a number such as `" + least + "`" + value.unquoted());
    }
    if (number.get().compareTo(BigDecimal.valueOf(least)) < 0
        || number.get().compareTo(BigDecimal.valueOf(most)) > 0) {
      value.report(
          "yaml/out-of-range",
          value.what()
              + " is "
              + value.plain().orElse("")
              + ", which is outside "
              + least
              + " to "
              + most,
          "write a number from " + least + " to " + most);
      return Optional.empty();
    }
    return number.map(BigDecimal::intValueExact);
  }

  @Override
  public void describe(JsonSchema schema) {
    schema.with("type", "integer").with("minimum", least).with("maximum", most);
  }
}
