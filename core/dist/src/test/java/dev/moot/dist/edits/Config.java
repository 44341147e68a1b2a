package dev.moot.dist.edits;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** {@code moot.yaml}: YAML by key. */
final class Config {

  static final Set<String> SHIPPED =
      Set.of(
          "argument-map",
          "asides",
          "claim-links",
          "cruxes",
          "exchanges",
          "footnotes",
          "highlighting");

  final Map<String, String> keys =
      new TreeMap<>(Map.of("title", "Cups", "url", "https://example.org/cups/"));

  /** What is said of plugins, by their ids. */
  final Map<String, String> plugins = new TreeMap<>();

  /** Old paths, and where they lead. */
  final Map<String, Block> redirects = new TreeMap<>();

  Set<String> pluginsOn() {
    Set<String> on = new TreeSet<>(SHIPPED);
    on.addAll(plugins.keySet());
    on.removeIf(p -> plugins.getOrDefault(p, "").equals("false"));
    return on;
  }

  String text(Set<String> names) {
    StringBuilder text = new StringBuilder();
    keys.forEach((key, value) -> text.append(key + ": " + value + "\n"));
    if (!plugins.isEmpty()) {
      text.append("plugins:\n");
      plugins.forEach((id, value) -> text.append("  " + id + ": " + value + "\n"));
    }
    if (redirects.values().stream().anyMatch(r -> r.fits(names))) {
      text.append("redirects:\n");
      redirects.forEach(
          (from, to) -> text.append(to.fits(names) ? "  " + from + ": " + to.text() + "\n" : ""));
    }
    return text.toString();
  }
}
