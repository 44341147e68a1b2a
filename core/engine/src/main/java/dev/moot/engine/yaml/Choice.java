package dev.moot.engine.yaml;

import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.model.Keyword;
import dev.moot.engine.rule.YamlRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One word of a closed list.
 *
 * @param all what the words stand for
 * @param word the word of one
 * @param meaning what one means, shown by editors; may be empty
 */
public record Choice<T>(List<T> all, Function<T, String> word, Function<T, String> meaning)
    implements YamlType<T> {

  /** The words of an enum. */
  public static <E extends Keyword> Choice<E> of(E[] all, Function<E, String> meaning) {
    return new Choice<>(List.of(all), Keyword::word, meaning);
  }

  /** Just words. */
  public static Choice<String> of(String... words) {
    return new Choice<>(List.of(words), w -> w, w -> "");
  }

  @Override
  public Optional<T> read(YamlValue value) {
    Optional<String> written = value.scalar("text", "`key: words`");
    Optional<T> found =
        written.flatMap(w -> all.stream().filter(c -> word.apply(c).equals(w)).findFirst());
    if (written.isPresent() && found.isEmpty()) {
      List<String> words = all.stream().map(word).toList();
      String hint =
          Nearest.to(written.get(), words)
              .or(() -> begunWith(written.get(), words))
              .map(near -> "did you mean `" + near + "`?")
              .orElse(
                  "write one of "
                      + words.stream().map(c -> "`" + c + "`").collect(Collectors.joining(", ")));
      String is = value.what().startsWith("the ") ? "` cannot be " : "` is no ";
      value.report(YamlRules.BAD_VALUE, "`" + written.get() + is + value.what(), hint);
    }
    return found;
  }

  /** The word that somebody cut short. */
  private static Optional<String> begunWith(String written, List<String> words) {
    return written.length() < 2
        ? Optional.empty()
        : words.stream().filter(w -> w.startsWith(written.toLowerCase(Locale.ROOT))).findFirst();
  }

  @Override
  public void describe(JsonSchema schema) {
    schema.with("enum", all.stream().map(word).toList());
    List<String> meanings = all.stream().map(meaning).toList();
    if (!meanings.contains("")) {
      schema.with("enumDescriptions", meanings);
    }
  }
}
