package dev.moot.engine.yaml;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A whole number, written in digits.
 *
 * @param least the smallest that it may be
 * @param most the largest
 */
public record Count(int least, int most) implements YamlType<Integer> {

  private static final Pattern DIGITS = Pattern.compile("0|[1-9]\\d{0,8}");

  @Override
  public Optional<Integer> read(YamlValue value) {
    Optional<Integer> number =
        value
            .plain()
            .filter(n -> DIGITS.matcher(n).matches())
            .map(Integer::valueOf)
            .filter(n -> n >= least && n <= most);
    return number.isPresent()
        ? number
        : value.wrongType(
            "a whole number from " + least + " to " + most,
            "write a number such as `"
                + Math.min(most, Math.max(least, 20))
                + "`"
                + value.unquoted());
  }

  @Override
  public void describe(JsonSchema schema) {
    schema.with("type", "integer").with("minimum", least).with("maximum", most);
  }
}
