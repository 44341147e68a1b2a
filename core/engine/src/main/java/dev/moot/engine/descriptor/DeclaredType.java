package dev.moot.engine.descriptor;

import dev.moot.api.model.Permalink;
import dev.moot.api.render.SafeUrl;
import dev.moot.engine.yaml.Keyed;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.MapOf;
import dev.moot.engine.yaml.Scalar;
import dev.moot.engine.yaml.YamlType;
import dev.moot.engine.yaml.YamlTypes;
import dev.moot.engine.yaml.YamlValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may stand under a key that a plugin or a theme declares. Values of {@link #TEXT}, {@link
 * #FLAG}, {@link #NUMBER} and {@link #CHOICE} are read as text, what leads somewhere with its
 * place.
 */
public enum DeclaredType {
  TEXT("text", "Words.", YamlTypes.TEXT),
  FLAG("flag", "Either true or false.", YamlTypes.FLAG),
  NUMBER("number", "A number.", YamlTypes.NUMBER),
  /** One of a list of words, which stand beside it. */
  CHOICE("choice", "One of the words under `values`.", YamlTypes.TEXT),
  /** A file of the site, by its path. */
  FILE("file", "A file of the site, by its path: `/assets/logo.svg`.", Targets.PATH),
  /** A page of the site or of another. */
  LINK("link", "A path of the site, or a full address.", Targets.PLACE),
  /** Words and where they lead, in the order written. */
  LINKS("links", "Words, and the path or the full address each leads to.", Targets.BY_WORDS);

  /**
   * A link.
   *
   * @param text its words
   * @param to a path of the site, which begins with {@code /}, or a full address
   */
  public record Link(String text, String to) {}

  private final String word;
  private final String meaning;
  private final YamlType<?> type;

  DeclaredType(String word, String meaning, YamlType<?> type) {
    this.word = word;
    this.meaning = meaning;
    this.type = type;
  }

  String word() {
    return word;
  }

  String meaning() {
    return meaning;
  }

  YamlType<?> type() {
    return type;
  }

  /** The value read, as {@link #meant} and {@link #targets} take it. */
  Optional<Object> read(YamlValue value) {
    return switch (this) {
      case FLAG -> YamlTypes.FLAG.read(value).map(String::valueOf);
      // As it is written: 1.50 stays that.
      case NUMBER -> YamlTypes.NUMBER.read(value).flatMap(v -> YamlTypes.TEXT.read(value));
      case TEXT, CHOICE, FILE, LINK, LINKS -> type.read(value).map(v -> v);
    };
  }

  /** A value as it was meant: a flag as true or false, a number as one, links as {@link Link}s. */
  Object meant(Object value) {
    return switch (this) {
      case FLAG -> Boolean.valueOf((String) value);
      case NUMBER -> new BigDecimal((String) value);
      case TEXT, CHOICE -> value;
      case FILE, LINK -> ((Located<?>) value).value();
      case LINKS ->
          links(value)
              .flatMap(l -> l.value().map(to -> new Link(l.key(), to.value())).stream())
              .toList();
    };
  }

  /** The paths and addresses in a value. */
  List<Located<String>> targets(Object value) {
    return switch (this) {
      case TEXT, FLAG, NUMBER, CHOICE -> List.of();
      case FILE, LINK -> List.of(target(value));
      case LINKS -> links(value).flatMap(l -> l.value().stream()).toList();
    };
  }

  @SuppressWarnings("unchecked") // what PATH and PLACE have read
  private static Located<String> target(Object value) {
    return (Located<String>) value;
  }

  @SuppressWarnings("unchecked") // what BY_WORDS has read
  private static Stream<Keyed<String, Located<String>>> links(Object value) {
    return ((List<Keyed<String, Located<String>>>) value).stream();
  }

  /** The types of what leads somewhere. */
  private static final class Targets {

    private static final Scalar<String> WORDS =
        new Scalar<>(
            "words",
            text -> Optional.of(text).filter(t -> !t.isBlank()),
            text -> "write words: `Imprint: /imprint/`",
            List.of("string"),
            "\\S",
            "");

    static final YamlType<Located<String>> PATH =
        Scalar.of(
                "a path of the site",
                Targets::path,
                "begin it with a slash: `/assets/logo.svg`",
                "^(?!.*//)(?!.*/\\.\\.?(/|$))/[^\\s\\\\]*$")
            .located();

    static final YamlType<Located<String>> PLACE =
        Scalar.of(
                "a path of the site or a web address",
                text -> path(text).or(() -> SafeUrl.webAddress(text)),
                "write `/imprint/`, or in full `https://example.org/`",
                "^((?!.*//)(?!.*/\\.\\.?(/|$))/[^\\s\\\\]*|[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\\\]+)$")
            .located();

    static final YamlType<List<Keyed<String, Located<String>>>> BY_WORDS =
        new MapOf<>(WORDS, "the link `%s`", PLACE);

    private Targets() {}

    private static Optional<String> path(String text) {
      if (!text.startsWith("/") || text.startsWith("//")) {
        return Optional.empty();
      }
      try {
        return Optional.of(new Permalink(text).path());
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
  }
}
