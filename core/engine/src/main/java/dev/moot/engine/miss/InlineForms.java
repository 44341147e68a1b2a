package dev.moot.engine.miss;

import dev.moot.api.plugin.NearMiss;
import dev.moot.api.plugin.NearMiss.Advice;
import dev.moot.api.plugin.NearMiss.Find;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marked, inserted, raised and lowered words, and other marks within a line. */
final class InlineForms {

  private static final Pattern OF_CODE = Pattern.compile("`([^`<]+?)\\s*<([^`<>\\s]+)>`");

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
              "(?<![\\[\uFFFC])\\[(?:(?:see|cf\\.|e\\.g\\.,?|siehe|vgl\\.) )?-?@[A-Za-z][\\w:.-]*(?:[,;][^\\[\\]]*)?\\]"
                  + "(?![(\\[:\\]])",
              "Tea calms [@hart1788, p. 3].",
              "this names no source",
              "write a note (`[^1]`), or `[[@id]]` for somebody who takes part"),
          Forms.foreign(
              "++",
              "\\+\\+((?:ctrl|control|alt|shift|cmd|meta|enter|tab|esc)(?:\\+[\\w-]{1,12})*)\\+\\+(?![+\\w])",
              "Press ++ctrl+c++.",
              find ->
                  Forms.write(
                      "no keys are shown in this way",
                      "<kbd>" + find.group(1).replace("+", "</kbd>+<kbd>") + "</kbd>")),
          Forms.foreign(
              "@",
              "(?<![\\w@.\\[;-])@[A-Za-z][\\w:-]* \\[(?:(?:pp?|ch|sec|vol)\\.|§|[0-9]+(?=[-–,;\\]]))[^\\[\\]\\n]*\\](?![(\\[:])",
              "As @hart1788 [p. 3] says.",
              "this names no source",
              "write a note (`[^1]`), or `[[@id]]` for somebody who takes part"),
          Forms.foreign(
              "[",
              "(?<![\\w\\]])\\[(?:[0-9]{1,3}|#[A-Za-z][\\w-]*|#)\\]_(?![\\w_])",
              "See [1]_ there.",
              "this is no note here",
              "write `[^1]`, and `[^1]: ...` where its text stands"),
          Forms.foreignUnless(
              "_",
              "(?<=(" + NearMiss.OTHER + "))__?(?![\\w_])",
              "`the study <https://example.org/>`_",
              InlineForms::link),
          Forms.foreign(
              "＊",
              "＊{2}([^＊\\n]{1,200})＊{2}",
              "＊＊重要＊＊",
              find ->
                  Forms.write(
                      "these stars are wide ones, which mark nothing",
                      "**" + Shown.of(find.written(1)) + "**")),
          Forms.foreign(
              ":",
              "(?<![\\w:]):(?:ref|doc|term|class|func|meth|mod|math|code|sup|sub|numref|cite|pep|rfc):"
                  + NearMiss.OTHER,
              "see :ref:`tea`",
              "this leads nowhere: it stays as it is typed",
              "write `[words](other.md)`"));

  private InlineForms() {}

  /** A link of reStructuredText, which is code to Markdown. */
  private static Optional<Advice> link(Find find) {
    Matcher link = OF_CODE.matcher(find.written(1));
    return link.matches()
        ? Optional.of(
            Forms.write(
                    "this leads nowhere: it stays as it is typed",
                    "[" + Shown.of(link.group(1)) + "](" + link.group(2) + ")")
                .marking(1))
        : Optional.empty();
  }

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
