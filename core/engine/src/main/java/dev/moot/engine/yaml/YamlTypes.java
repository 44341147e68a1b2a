package dev.moot.engine.yaml;

import dev.moot.api.model.Slug;
import dev.moot.api.render.SafeUrl;
import dev.moot.engine.rule.YamlRules;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The types of value that more than one file has. */
public final class YamlTypes {

  private static final DateTimeFormatter ISO_DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

  /** Decimal; Java would also read {@code 0x1p-2} and {@code 0.5f}. */
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

  /**
   * Words. A scalar is taken as written, so {@code no}, {@code 12:30} and {@code 0123} are text;
   * editors take them for what YAML does, so the schema lets these kinds pass.
   */
  public static final YamlType<String> TEXT = new Text();

  /** What YAML 1.2 calls a boolean: {@code true} or {@code false}, not {@code yes}. */
  public static final YamlType<Boolean> FLAG = new Flag();

  /** A number. */
  public static final YamlType<Double> NUMBER = new Number(-Double.MAX_VALUE, Double.MAX_VALUE);

  /** A number from 0 to 1. */
  public static final YamlType<Double> SHARE = new Number(0, 1);

  /** Any value at all. */
  public static final YamlType<YamlValue> ANYTHING = new Anything();

  /** A day of the calendar, {@code 2026-11-20}. */
  public static final YamlType<LocalDate> DAY =
      new Scalar<>(
          "a day",
          YamlTypes::day,
          text -> "write year, month and day: `2026-11-20`",
          List.of("string"),
          "^\\d{4}-\\d{2}-\\d{2}$",
          "date");

  /** An id: lower-case words joined by hyphens. */
  public static final Scalar<String> ID =
      new Scalar<>(
          "an id",
          text -> Optional.of(text).filter(t -> Slug.isSlug(t) && !Slug.isTooLong(t)),
          text -> {
            if (Slug.isSlug(text)) {
              return "it is part of a path, and has at most " + Slug.MOST + " letters";
            }
            return text.isEmpty()
                ? "ids are lower-case words joined by hyphens"
                : "ids are lower-case words joined by hyphens: `" + Slug.part(text) + "`";
          },
          List.of("string", "integer"),
          idOfAtMost(Slug.MOST),
          "");

  /** The pattern of an id of at most {@code letters}, for a schema. */
  public static String idOfAtMost(int letters) {
    return "^(?=.{1," + letters + "}$)[a-z0-9]+(-[a-z0-9]+)*$";
  }

  /** A full address on the web. */
  public static final YamlType<String> WEB_ADDRESS =
      Scalar.of(
          "a web address",
          SafeUrl::webAddress,
          "write it in full: `https://example.org/page`",
          "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#\"<>\\\\^`{|}]+([/?#][^\\s\\\\]*)?$");

  private YamlTypes() {}

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text, ISO_DAY));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private record Text() implements YamlType<String> {

    @Override
    public Optional<String> read(YamlValue value) {
      return value.scalar("text", "`key: words`");
    }

    @Override
    public void describe(JsonSchema schema) {
      schema.with("type", List.of("string", "number", "boolean")).with("pattern", "\\S");
    }
  }

  private record Flag() implements YamlType<Boolean> {

    private static final Pattern WORD = Pattern.compile("true|True|TRUE|false|False|FALSE");

    @Override
    public Optional<Boolean> read(YamlValue value) {
      Optional<String> word = value.plain().filter(w -> WORD.matcher(w).matches());
      return word.isPresent()
          ? word.map(Boolean::parseBoolean)
          : value.wrongType("`true` or `false`", "write `true` or `false`" + value.unquoted());
    }

    @Override
    public void describe(JsonSchema schema) {
      schema.with("type", "boolean");
    }
  }

  private record Number(double least, double most) implements YamlType<Double> {

    @Override
    public Optional<Double> read(YamlValue value) {
      Optional<Double> number =
          value.plain().filter(n -> DECIMAL.matcher(n).matches()).map(Double::valueOf);
      if (number.isEmpty()) {
        return value.wrongType(
            isShare() ? "a number from 0 to 1" : "a number",
            "write a number such as `0.05`" + value.unquoted());
      }
      double n = number.get();
      if (n < least || n > most) {
        value.report(
            YamlRules.OUT_OF_RANGE,
            value.what() + " is " + value.plain().orElse("") + ", which is outside 0 to 1",
            shareHint(n));
        return Optional.empty();
      }
      return number;
    }

    private boolean isShare() {
      return most == 1;
    }

    private static String shareHint(double value) {
      if (value >= 2 && value <= 100) {
        String share =
            BigDecimal.valueOf(value).movePointLeft(2).stripTrailingZeros().toPlainString();
        return "a percentage is written as a share of one: `" + share + "`";
      }
      return "write a number from 0 to 1, such as `0.4`";
    }

    @Override
    public void describe(JsonSchema schema) {
      schema.with("type", "number");
      if (isShare()) {
        schema.with("minimum", 0).with("maximum", 1);
      }
    }
  }

  private record Anything() implements YamlType<YamlValue> {

    @Override
    public Optional<YamlValue> read(YamlValue value) {
      return Optional.of(value);
    }

    @Override
    public void describe(JsonSchema schema) {
      // A schema without keywords takes everything.
    }
  }
}
