package dev.moot.engine.link;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.model.Post;
import dev.moot.api.model.SeriesPart;
import dev.moot.engine.rule.LinkRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks that the parts of each series have an order: either all have a number, or none. */
final class SeriesCheck {

  /** Words that need no quotes. */
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} ’–-]*");

  private final Diagnostics diagnostics;

  SeriesCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Checks one series, whose parts are in their order. */
  void check(List<Post> posts) {
    List<SeriesPart> parts = posts.stream().flatMap(p -> p.part().stream()).toList();
    Map<Integer, SeriesPart> byNumber = new HashMap<>();
    for (SeriesPart part : parts) {
      if (part.number().isPresent()) {
        SeriesPart other = byNumber.putIfAbsent(part.number().get(), part);
        if (other != null) {
          report(
              part,
              "a second part " + part.number().get() + " of the series `" + name(part) + "`",
              "give one of the two another number",
              other,
              "the first one");
        }
      } else if (!byNumber.isEmpty()) {
        report(
            part,
            "other parts of the series `" + name(part) + "` have a number, this one has none",
            "say which part it is: `series: {name: " + written(name(part)) + ", part: 2}`",
            parts.get(0),
            "a part with a number");
      }
    }
  }

  /** {@code name} as YAML between braces has it. */
  private static String written(String name) {
    return PLAIN.matcher(name).matches()
        ? name
        : "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String name(SeriesPart part) {
    return part.series().name();
  }

  private void report(SeriesPart part, String message, String hint, SeriesPart other, String note) {
    diagnostics.report(
        Diagnostic.of(LinkRules.SERIES_PART, part.location(), message)
            .withHint(hint)
            .withRelated(other.location(), note));
  }
}
