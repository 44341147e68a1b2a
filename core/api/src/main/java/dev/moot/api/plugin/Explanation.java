package dev.moot.api.plugin;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answer of an {@link Explainer}.
 *
 * @param lines the answer in words, for people: plain text, a paragraph, item or row to a line;
 *     long lines are folded when they are printed, and what is folded is indented like its line
 * @param fields the answer for other programs, in the order in which it is written as JSON:
 *     strings, numbers, truth values, {@link java.util.Optional}s of these, and maps by string and
 *     collections
 */
public record Explanation(List<String> lines, Map<String, ?> fields) {

  public Explanation {
    lines = List.copyOf(lines);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
