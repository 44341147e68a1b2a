package dev.moot.engine.scaffold;

import dev.moot.engine.read.SourceFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A quote as a claim file has it.
 *
 * @param by the id of who said it
 * @param source the id of the source
 * @param exact the words
 * @param prefix what stands before them, to tell places apart
 * @param suffix what stands behind them
 */
public record NewQuote(
    Optional<String> by,
    Optional<String> source,
    String exact,
    Optional<String> prefix,
    Optional<String> suffix) {

  /** It as YAML, on one line. */
  public String yaml() {
    Map<String, String> entry = new LinkedHashMap<>();
    by.ifPresent(b -> entry.put("by", b));
    source.ifPresent(s -> entry.put("source", s));
    entry.put("exact", YamlAddition.value(exact));
    prefix.ifPresent(p -> entry.put("prefix", YamlAddition.value(p)));
    suffix.ifPresent(s -> entry.put("suffix", YamlAddition.value(s)));
    return YamlAddition.braces(entry);
  }

  /**
   * The text of {@code file} with it at the end of the quotes of {@code claim}, an id of that file;
   * all else stays. Empty when it cannot be put in.
   */
  public Optional<String> in(SourceFile file, String claim) {
    return YamlAddition.to(file).flatMap(a -> a.inQuotes(claim, yaml()));
  }
}
