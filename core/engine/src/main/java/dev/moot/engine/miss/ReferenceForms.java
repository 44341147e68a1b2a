package dev.moot.engine.miss;

import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.plugin.NearMiss;
import dev.moot.api.plugin.NearMiss.Advice;
import dev.moot.api.plugin.NearMiss.Find;
import java.util.List;
import java.util.Optional;

/** Links whose address stands, or should stand, in a line of its own. */
final class ReferenceForms {

  /** Looking for a near one takes a look at all. */
  private static final int MAX_LABELS = 200;

  static final List<NearMiss> ALL =
      List.of(
          Forms.missUnless(
              "![",
              "!" + LinkForms.LABEL + "\\[([^\\[\\]]{0,400})\\](?![\\[(:\\w])",
              "![the pot][pot-2020]",
              find -> Optional.of(undefined(find, "picture"))),
          Forms.missUnless(
              "[",
              "(?<![\\w\\])}])(?<!\\] )"
                  + LinkForms.LABEL
                  + "\\[([^\\[\\]]{0,400})\\](?![\\[(:\\w])",
              "[the study][study-2020]",
              find -> isMeant(find) ? Optional.of(undefined(find, "link")) : Optional.empty()),
          Forms.miss(
              "[",
              "(?<=\\n)\\[([^\\[\\]^][^\\[\\]]{0,400})\\]:[ \\t]*(<?" + Address.START + "\\S*)",
              "as a study says\n[study]: https://example.org/",
              find ->
                  Advice.of(
                      "a line with an address is not read within a paragraph",
                      "put a blank line before it")));

  private ReferenceForms() {}

  /** {@code [1][2]} and {@code [i][j]} are no links that lack something. */
  private static boolean isMeant(Find find) {
    return (isWord(find.group(1)) || isWord(find.group(2)))
        && !find.group(1).startsWith("^")
        && !find.group(2).startsWith("^");
  }

  private static boolean isWord(String text) {
    return text.equals(String.valueOf(NearMiss.OTHER))
        || text.codePoints().filter(c -> Character.isLetter(c) || c == NearMiss.OTHER).count() > 1;
  }

  private static Advice undefined(Find find, String name) {
    String label = Shown.of(find.group(2).isBlank() ? find.written(1) : find.written(2));
    Optional<String> near =
        find.labels().size() > MAX_LABELS ? Optional.empty() : Nearest.to(label, find.labels());
    if (near.isPresent()) {
      return Advice.of(
          "no line says where `[" + label + "]` leads, so this is no " + name,
          "did you mean `[" + Shown.of(find.written(1)) + "][" + Shown.of(near.get()) + "]`?");
    }
    return Advice.of(
        "no line says where `[" + label + "]` leads, so this is no " + name,
        "add a line `[" + label + "]: https://...`, or write `\\[` where a bracket is meant");
  }
}
