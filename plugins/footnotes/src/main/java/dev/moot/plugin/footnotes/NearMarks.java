package dev.moot.plugin.footnotes;

import dev.moot.api.plugin.NearMiss;
import dev.moot.api.plugin.NearMiss.Advice;
import dev.moot.api.plugin.NearMiss.Find;
import java.util.List;
import java.util.Optional;

/** Marks of notes that are none for a space. */
final class NearMarks {

  static final List<NearMiss> ALL =
      List.of(
          NearMiss.unless(
              FootnoteRules.NEAR_MISS,
              "[^",
              "\\[\\^([^\\[\\]^]{1,100})\\](?!\\()(:?)",
              "Tea[^my note] calms.",
              NearMarks::spaced),
          NearMiss.unless(
              FootnoteRules.NEAR_MISS,
              "[",
              "\\[[ \\t]+\\^([^\\[\\]^]{1,100})\\](?!\\()(:?)",
              "Tea[ ^milk] calms.",
              NearMarks::spaced),
          NearMiss.of(
              FootnoteRules.NEAR_MISS,
              "[",
              "(?<=[\\p{L}.,;!?)])\\[([\\p{L}\\d-]{1,40})\\^\\](?![(\\[:])",
              "Tea calms.[milk^]",
              NearMarks::swapped),
          NearMiss.of(
              FootnoteRules.NEAR_MISS,
              "^",
              "(?<=[\\p{L}.,;!?)])\\^[ \\t]+\\[([^\\[\\]]*\\s[^\\[\\]]*)\\](?![(\\[:])",
              "Tea calms.^ [Says Ann.]",
              find -> Advice.of("a space after the sign, so this is no note", "write `^[...]`")));

  private static Advice swapped(Find find) {
    return Advice.of("the sign of a note stands first", "write `[^" + find.group(1) + "]`");
  }

  private NearMarks() {}

  private static Optional<Advice> spaced(Find find) {
    String id = find.group(1).strip();
    if (id.isEmpty() || id.indexOf(NearMiss.OTHER) >= 0 || !find.group(0).matches("(?s).*\\s.*")) {
      return Optional.empty();
    }
    String mended = "[^" + id.replaceAll("\\s+", "-") + "]";
    boolean words = id.matches("(?s).*\\s.*");
    return Optional.of(
        find.group(2).isEmpty()
            ? Advice.of(
                words ? "the id of a note has no spaces, so this is no mark" : "a space too many",
                "write `"
                    + mended
                    + "`"
                    + (words
                        ? ", or `^[" + id.replaceAll("\\s+", " ") + "]` for a note in place"
                        : ""))
            : Advice.of(
                words ? "the id of a note has no spaces, so this is no note" : "a space too many",
                "write `" + mended + ": ...`"));
  }
}
