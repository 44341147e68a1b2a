package dev.moot.dist.edits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A claim: texts of its own, and what it says of others by their names. */
final class ClaimDraft {

  String id;
  String text;
  final Map<String, String> keys = new TreeMap<>();

  /** YAML of a stance by participant. */
  final Map<String, String> stances = new LinkedHashMap<>();

  /** Words of a source, by whom. */
  final List<Words> quotes = new ArrayList<>();

  final Map<String, String> bearing = new LinkedHashMap<>();
  String sameAs = "";

  /** A sentence of a source. */
  record Words(String by, String source, String exact) {}

  ClaimDraft(String id, String text) {
    this.id = id;
    this.text = text;
  }

  /**
   * Its lines in the file of {@code debate}.
   *
   * @param earlier the ids above it, which are all that it may bear on
   */
  String yaml(DebateDraft debate, Set<String> earlier, Set<String> names) {
    StringBuilder yaml = new StringBuilder("  " + id + ":\n    text: \"" + text + "\"\n");
    keys.forEach((key, value) -> yaml.append("    " + key + ": " + value + "\n"));
    List<String> voices = new ArrayList<>();
    stances.forEach(
        (who, stance) -> {
          if (debate.people.containsKey(who)) {
            voices.add("      " + who + ": " + stance + "\n");
          }
        });
    if (!voices.isEmpty()) {
      yaml.append("    stances:\n" + String.join("", voices));
    }
    List<String> said =
        quotes.stream().filter(debate::has).map(q -> "      - " + debate.quote(q) + "\n").toList();
    if (!said.isEmpty()) {
      yaml.append("    quotes:\n" + String.join("", said));
    }
    for (String way : List.of("supports", "attacks")) {
      List<String> on =
          bearing.entrySet().stream()
              .filter(b -> b.getValue().equals(way) && earlier.contains(b.getKey()))
              .map(Map.Entry::getKey)
              .toList();
      if (!on.isEmpty()) {
        yaml.append("    " + way + ": " + on + "\n");
      }
    }
    if (names.contains("claim " + sameAs) && sameAs.compareTo(debate.id + "/") < 0) {
      yaml.append("    same_as: " + sameAs + "\n");
    }
    return yaml.toString();
  }
}
