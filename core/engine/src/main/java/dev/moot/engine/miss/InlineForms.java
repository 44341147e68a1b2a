package dev.moot.engine.miss;

import dev.moot.api.plugin.NearMiss;
import java.util.List;

/** Marked, inserted, raised and lowered words, and other marks within a line. */
final class InlineForms {

  static final List<NearMiss> ALL =
      List.of(
          pair("==", "==", "(?<![=\\w])==(?=[^\\s=])([^=]{1,400})(?<=[^\\s=])==(?![=\\w])", "mark"),
          pair(
              "++",
              "++",
              "(?<![+\\w])\\+\\+(?=[\\p{L}\\p{N}])([^+]{1,400})(?<=[\\p{L}\\p{N}.!?])\\+\\+(?![+\\w])",
              "ins"),
          Forms.foreign(
              "~",
              "(?<=[A-Za-z)])~([A-Za-z0-9+-]{1,10})~(?![\\w~])|(?<=[A-Za-z)])~([0-9]{1,4})~(?!~)",
              "H~2~O",
              find ->
                  Forms.write(
                      "nothing is lowered in this way",
                      "<sub>" + find.group(1) + find.group(2) + "</sub>")),
          Forms.foreign(
              "^",
              "(?<=[\\w)])\\^([A-Za-z0-9+-]{1,10})\\^(?![\\w(^])",
              "the 29^th^ of May",
              find ->
                  Forms.write("nothing is raised in this way", "<sup>" + find.group(1) + "</sup>")),
          Forms.foreign(
              "{",
              "\\{(\\+\\+|--|==)([^{}]{1,400})(\\+\\+|--|==)\\}",
              "Tea {++never++} calms.",
              "this edit is neither made nor marked",
              "write `<ins>words</ins>`, `<del>words</del>` or `<mark>words</mark>`"),
          Forms.foreign(
              "'''",
              "'''(?=[^'\\s])([^'\\n]{1,400})(?<=[^'\\s])'''",
              "Tea '''calms'''.",
              find ->
                  Forms.write("these words are not bold", "**" + Shown.of(find.written(1)) + "**")),
          Forms.foreign(
              "[",
              "\\[(?:(?:see|cf\\.|e\\.g\\.,?|siehe|vgl\\.) )?-?@[A-Za-z][\\w:.-]*(?:[,;][^\\[\\]]*)?\\]"
                  + "(?![(\\[:])",
              "Tea calms [@hart1788, p. 3].",
              "this names no source",
              "write a note (`[^1]`), or `[[@id]]` for somebody who takes part"),
          Forms.foreign(
              ":",
              "(?<![\\w:]):(?:ref|doc|term|class|func|meth|mod|math|code|sup|sub|numref|cite|pep|rfc):"
                  + NearMiss.OTHER,
              "see :ref:`tea`",
              "this leads nowhere: it stays as it is typed",
              "write `[words](other.md)`"));

  private InlineForms() {}

  private static NearMiss pair(String opening, String sign, String form, String tag) {
    return Forms.foreign(
        opening,
        form,
        "Tea " + sign + "never" + sign + " calms.",
        find ->
            Forms.write(
                "`" + sign + "` marks nothing here",
                "<" + tag + ">" + Shown.of(find.written(1)) + "</" + tag + ">"));
  }
}
