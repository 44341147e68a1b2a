package dev.moot.engine.yaml;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Keyword;
import dev.moot.api.model.Slug;
import dev.moot.api.render.SafeUrl;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value with its place, read as what the schema says it is. A value of another type is reported
 * and read as absent. Scalars are taken as written: {@code no}, {@code 12:30} and {@code 0123} stay
 * text where text is wanted.
 */
public final class YamlValue {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

  /** Decimal; Java would also read {@code 0x1p-2} and {@code 0.5f}. */
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

  private final YamlText text;
  private final Node node;
  private final String what;
  private final Diagnostics diagnostics;

  YamlValue(YamlText text, Node node, String what, Diagnostics diagnostics) {
    this.text = text;
    this.node = node;
    this.what = what;
    this.diagnostics = diagnostics;
  }

  public SourceLocation location() {
    return text.locationOf(node);
  }

  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  /** The scalar as written. An empty value counts as absent. */
  public Optional<String> asText() {
    if (!(node instanceof ScalarNode scalar)) {
      return wrongType("text", "`key: words`");
    }
    String value = scalar.getValue().strip();
    if (value.isEmpty()) {
      return wrongType("text, not nothing", "write a value or leave the key out");
    }
    return Optional.of(value);
  }

  /** Either {@code true} or {@code false}. */
  public Optional<Boolean> asFlag() {
    if (node instanceof ScalarNode scalar) {
      if (scalar.getValue().equals("true")) {
        return Optional.of(true);
      }
      if (scalar.getValue().equals("false")) {
        return Optional.of(false);
      }
    }
    return wrongType("`true` or `false`", "write `true` or `false`");
  }

  /** A number from 0 to 1. */
  public Optional<Double> asShare() {
    if (node instanceof ScalarNode scalar && NUMBER.matcher(scalar.getValue()).matches()) {
      double value = Double.parseDouble(scalar.getValue());
      if (value >= 0 && value <= 1) {
        return Optional.of(value);
      }
      report(
          "yaml/out-of-range",
          what + " is " + scalar.getValue() + ", which is outside 0 to 1",
          shareHint(value));
      return Optional.empty();
    }
    return wrongType("a number from 0 to 1", "write a number such as `0.05`");
  }

  private static String shareHint(double value) {
    if (value >= 2 && value <= 100) {
      String share =
          BigDecimal.valueOf(value).movePointLeft(2).stripTrailingZeros().toPlainString();
      return "a percentage is written as a share of one: `" + share + "`";
    }
    return "write a number from 0 to 1, such as `0.4`";
  }

  /** A day, {@code 2026-11-20}. */
  public Optional<LocalDate> asDay() {
    if (node instanceof ScalarNode scalar) {
      try {
        return Optional.of(LocalDate.parse(scalar.getValue().strip(), DAY));
      } catch (DateTimeException e) {
        report(
            "yaml/bad-value",
            "`" + scalar.getValue() + "` is not a day",
            "write year, month and day: `2026-11-20`");
        return Optional.empty();
      }
    }
    return wrongType("a day", "write `2026-11-20`");
  }

  /** One of the words of {@code type}. */
  public <E extends Enum<E> & Keyword> Optional<E> asKeyword(Class<E> type) {
    Optional<String> word = asText();
    if (word.isEmpty()) {
      return Optional.empty();
    }
    List<E> all = Arrays.asList(type.getEnumConstants());
    Optional<E> found = all.stream().filter(e -> e.word().equals(word.get())).findFirst();
    if (found.isEmpty()) {
      badChoice(word.get(), all.stream().map(Keyword::word).toList());
    }
    return found;
  }

  /** One of {@code choices}. */
  public Optional<String> asChoice(List<String> choices) {
    Optional<String> word = asText();
    if (word.isPresent() && !choices.contains(word.get())) {
      badChoice(word.get(), choices);
      return Optional.empty();
    }
    return word;
  }

  private void badChoice(String word, List<String> choices) {
    String hint =
        Nearest.to(word, choices)
            .map(near -> "did you mean `" + near + "`?")
            .orElse(
                "write one of "
                    + choices.stream().map(c -> "`" + c + "`").collect(Collectors.joining(", ")));
    report("yaml/bad-value", "`" + word + "` is no " + what, hint);
  }

  /** An id: {@code [a-z0-9]+(-[a-z0-9]+)*}. */
  public Optional<String> asId() {
    Optional<String> id = asText();
    if (id.isPresent() && !Slug.isSlug(id.get())) {
      report(
          "yaml/bad-value",
          "`" + id.get() + "` is not an id",
          "ids are lower-case words joined by hyphens: `" + Slug.of(id.get()) + "`");
      return Optional.empty();
    }
    return id;
  }

  /** A full web address. */
  public Optional<String> asWebAddress() {
    Optional<String> url = asText();
    if (url.isPresent() && !SafeUrl.isWebAddress(url.get())) {
      report(
          "yaml/bad-value",
          "`" + url.get() + "` is not a web address",
          "write it in full: `https://example.org/page`");
      return Optional.empty();
    }
    return url;
  }

  /** The items of a list; a single value counts as a list of one. */
  public List<YamlValue> asList() {
    List<YamlValue> items = new ArrayList<>();
    if (node instanceof SequenceNode list) {
      list.getValue().forEach(item -> items.add(new YamlValue(text, item, what, diagnostics)));
    } else if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      items.add(this);
    } else {
      wrongType("a list", "write `[one, two]`, or one `- item` a line");
    }
    return items;
  }

  public Optional<YamlMapping> asMapping() {
    return asMapping(what);
  }

  /** The mapping, which messages call {@code name}. */
  public Optional<YamlMapping> asMapping(String name) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(new YamlMapping(text, mapping, name, diagnostics));
    }
    return wrongType("a mapping of keys to values", "write `key: value` lines below it");
  }

  /** Reports something about this value. */
  public void report(String code, String message, String hint) {
    diagnostics.report(Diagnostic.error(code, location(), message).withHint(hint));
  }

  private <T> Optional<T> wrongType(String wanted, String hint) {
    report("yaml/wrong-type", what + " must be " + wanted, hint);
    return Optional.empty();
  }
}
