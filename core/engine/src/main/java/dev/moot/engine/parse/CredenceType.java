package dev.moot.engine.parse;

import dev.moot.api.model.Credence;
import dev.moot.engine.rule.ClaimRules;
import dev.moot.engine.rule.YamlRules;
import dev.moot.engine.yaml.JsonSchema;
import dev.moot.engine.yaml.Key;
import dev.moot.engine.yaml.Shape;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlType;
import dev.moot.engine.yaml.YamlTypes;
import dev.moot.engine.yaml.YamlValue;
import java.util.List;
import java.util.Optional;

/** A credence: a number from 0 to 1, or a range or bound of such numbers. */
record CredenceType() implements YamlType<Credence> {

  private static final Key<Double> MIN =
      Key.of("min", YamlTypes.SHARE, "The lower end, 0 to 1; leave it out for 'at most'.");
  private static final Key<Double> MAX =
      Key.of("max", YamlTypes.SHARE, "The upper end, 0 to 1; leave it out for 'at least'.");
  private static final Shape RANGE =
      Shape.of("credence-range", "a credence", MIN, MAX)
          .atLeastOne(
              YamlRules.MISSING_KEY,
              "a credence has neither `min` nor `max`",
              "write `0.05`, or `{max: 0.05}`",
              MIN,
              MAX);

  @Override
  public Optional<Credence> read(YamlValue value) {
    return value.isMapping()
        ? RANGE.read(value).flatMap(range -> credence(range, value))
        : YamlTypes.SHARE.read(value).map(Credence::of);
  }

  private static Optional<Credence> credence(YamlMapping range, YamlValue value) {
    Optional<Double> min = range.read(MIN);
    Optional<Double> max = range.read(MAX);
    if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
      value.report(
          ClaimRules.CREDENCE_ORDER,
          "`min` " + min.get() + " is above `max` " + max.get(),
          "swap the two");
      return Optional.empty();
    }
    return min.isEmpty() && max.isEmpty() ? Optional.empty() : Optional.of(new Credence(min, max));
  }

  @Override
  public void describe(JsonSchema schema) {
    schema.with("anyOf", List.of(schema.of(YamlTypes.SHARE), schema.of(RANGE)));
  }
}
