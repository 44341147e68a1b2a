package dev.moot.engine.directive;

import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.plugin.Directive.Attribute;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a text can be the value of an attribute, as far as the text alone shows it. */
public final class AttributeValue {

  /** A number as writers type it; not so long that it takes a while to read. */
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,15})?");

  /**
   * What is wrong with a value.
   *
   * @param wants what it should be, {@code a number}
   * @param hint what to type instead
   */
  public record Problem(String wants, String hint) {}

  private AttributeValue() {}

  /** What is wrong with {@code value}, if anything is. */
  public static Optional<Problem> problem(Attribute attribute, String value) {
    String key = attribute.key();
    return switch (attribute.type()) {
      case NUMBER ->
          problem(NUMBER.matcher(value).matches(), "a number", "write digits: `" + key + "=12`");
      case FLAG ->
          problem(
              value.equals("true") || value.equals("false"),
              "`true` or `false`",
              "write `" + key + "` alone for yes, and leave it out for no");
      case CHOICE ->
          problem(
              attribute.choices().contains(value),
              "one of its words",
              Nearest.to(value, attribute.choices())
                  .map(n -> "did you mean `" + n + "`?")
                  .orElseGet(() -> "write one of " + words(attribute)));
      case LINK -> problem(!value.isBlank(), "an address", "say where it leads");
      case TEXT, WORDS, CLAIM, CRUX, DEBATE -> Optional.empty();
    };
  }

  private static Optional<Problem> problem(boolean sound, String wants, String hint) {
    return sound ? Optional.empty() : Optional.of(new Problem(wants, hint));
  }

  private static String words(Attribute attribute) {
    return attribute.choices().stream()
        .map(word -> "`" + word + "`")
        .collect(Collectors.joining(", "));
  }
}
