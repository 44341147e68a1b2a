package dev.moot.engine.yaml;

import dev.moot.engine.rule.YamlRules;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Values without quotes in braces that a comma cut: {@code {exact: So, they say}} has a key {@code
 * they say}. What is left of such a value is not what the writer meant, and is not read.
 */
final class CutValues {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  /** By the key of each, its words with those behind the comma. */
  private final Map<String, String> whole = new LinkedHashMap<>();

  /** By the key of each, the first key that is none. */
  private final Map<String, YamlValue.Entry> first = new HashMap<>();

  /** By what looks like a key, the one whose value it belongs to. */
  private final Map<String, String> rests = new HashMap<>();

  private CutValues() {}

  /** Those of {@code mapping}, which has {@code keys}. */
  static CutValues in(YamlValue mapping, Set<String> keys) {
    CutValues cut = new CutValues();
    if (!mapping.isInBraces()) {
      return cut;
    }
    String before = "";
    for (YamlValue.Entry entry : mapping.entries()) {
      String plain = entry.value().plain().orElse("");
      if (keys.contains(entry.name())) {
        before = plain.isEmpty() ? "" : entry.name();
        if (!plain.isEmpty()) {
          cut.whole.put(before, plain);
        }
      } else if (!before.isEmpty()
          && entry.key().plain().isPresent()
          && (entry.value().isEmpty() || (entry.name().contains(" ") && !plain.isEmpty()))) {
        cut.first.putIfAbsent(before, entry);
        cut.rests.put(entry.name(), before);
        cut.whole.merge(
            before, entry.name() + (plain.isEmpty() ? "" : ": " + plain), (a, b) -> a + ", " + b);
      } else {
        before = "";
      }
    }
    return cut;
  }

  /** Whether the value of {@code entry} was cut. */
  boolean isCut(YamlValue.Entry entry) {
    return first.containsKey(entry.name());
  }

  /** Whether {@code entry} is what is behind a comma, and no key. */
  boolean isRest(YamlValue.Entry entry) {
    return rests.containsKey(entry.name());
  }

  /** Reports each once, at the first that is no key of {@code called}. */
  void report(String called, String noun) {
    first.forEach(
        (key, rest) ->
            rest.key()
                .report(
                    YamlRules.UNKNOWN_KEY,
                    called + " has no " + noun + " `" + rest.name() + "`",
                    "a comma ends the value before it; "
                        + (NUMBER.matcher(rest.name()).matches()
                            ? "a number has a point: `0." + rest.name() + "`"
                            : "put the words in quotes: `" + key + ": " + quoted(key) + "`")));
  }

  private String quoted(String key) {
    return '"' + whole.getOrDefault(key, "").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
