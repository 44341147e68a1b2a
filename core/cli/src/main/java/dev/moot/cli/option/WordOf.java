package dev.moot.cli.option;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of a few words, in any case.
 *
 * @param values what they stand for
 */
public record WordOf<E extends Enum<E>>(List<E> values) implements ITypeConverter<E> {

  public static <E extends Enum<E>> WordOf<E> these(E[] values) {
    return new WordOf<>(Arrays.asList(values));
  }

  @Override
  public E convert(String text) {
    return values.stream()
        .filter(v -> word(v).equals(text.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "it is `"
                        + text
                        + "` and not one of "
                        + values.stream().map(WordOf::word).collect(Collectors.joining(", "))));
  }

  /** How {@code value} is written on the command line. */
  public static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
