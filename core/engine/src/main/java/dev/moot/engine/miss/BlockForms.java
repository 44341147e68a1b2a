package dev.moot.engine.miss;

import dev.moot.api.plugin.NearMiss;
import dev.moot.api.plugin.NearMiss.Advice;
import dev.moot.api.plugin.NearMiss.Find;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Lines that begin a block elsewhere: admonitions, page breaks, directives of other languages. */
final class BlockForms {

  private static final Set<String> KINDS =
      Set.of(
          "note",
          "abstract",
          "summary",
          "tldr",
          "info",
          "todo",
          "tip",
          "hint",
          "important",
          "success",
          "check",
          "done",
          "question",
          "help",
          "faq",
          "warning",
          "caution",
          "attention",
          "failure",
          "fail",
          "missing",
          "danger",
          "error",
          "bug",
          "example",
          "snippet",
          "quote",
          "cite",
          "seealso",
          "details",
          "admonition");

  static final List<NearMiss> ALL =
      List.of(
          admonition("!!!", "!!!\\+?", "!!! note \"Milk\"\n    Tea first."),
          admonition("???", "\\?\\?\\?\\+?", "???+ tip\n    Tea first."),
          line(
              "\\",
              "\\\\(?:newpage|pagebreak|clearpage|tableofcontents|maketitle|noindent|appendix"
                  + "|[a-z]+skip)(?![A-Za-z])",
              "\\newpage",
              "take it out: pages do not break, and lists of headings are made by themselves"),
          Forms.foreign(
              "\\",
              "(?<!\\\\)\\\\(?:begin|end|section|subsection|paragraph|label|(?:eq)?ref|cite[a-z]?|textbf"
                  + "|textit|emph|footnote|includegraphics|href|url|item)\\*?(?:\\[[^\\[\\]\\n]*\\])?"
                  + "\\{[^{}\\n]*\\}",
              "see \\cite{hart1788}",
              "this is LaTeX, which stays as it is typed",
              "write it in Markdown: `**bold**`, `*emphasis*`, `[words](https://...)`, `[^note]`"),
          line(
              "===",
              "===[!+]?[ \\t]+\"[^\"\\n]+\"[ \\t]*(?=\\n|$)",
              "=== \"Milk\"",
              "write a heading, `### Title`, or `:::aside[Title]`, the text, and a line `:::`"),
          line(
              "--8<--",
              "--8<--(?:[ \\t]+\"[^\"\\n]*\")?[ \\t]*(?=\\n|$)",
              "--8<-- \"cups.md\"",
              "write its text here, or a link to it"),
          line(
              "import ",
              "import [^\\n]{1,200} from ['\"][^'\"\\n]+['\"];?[ \\t]*(?=\\n|$)",
              "import Tabs from '@theme/Tabs';",
              "take it out: no components are used here"),
          line(
              ".. ",
              "\\.\\. [a-z][a-z-]*::[^\\n]*",
              ".. note:: Tea first.",
              "write it in Markdown: `> [!note] Title` for a note, `![...](...)` for a picture"),
          line(
              "#+",
              "(?i)#\\+(?:begin|end|title|author|date|options|include|caption|name|attr|toc|html)"
                  + "[\\w:]*[^\\n]*",
              "#+BEGIN_QUOTE",
              "write it in Markdown: `> ` before quoted lines, the title into the front matter"),
          line(
              "image::",
              "image::[^\\s\\[\\]]+\\[[^\\[\\]\\n]*\\]",
              "image::cups.svg[Two cups]",
              "write `![what it shows](../assets/picture.svg)`"),
          line(
              "include::",
              "include::[^\\s\\[\\]]+\\[[^\\[\\]\\n]*\\]",
              "include::cups.adoc[]",
              "write its text here, or a link to it"),
          Forms.foreignUnless(
              "==",
              "(?m)^={2,6}[ \\t]+([^=\\n]+)[ \\t]+={2,6}[ \\t]*(?=\\n|$)",
              "== Milk first ==",
              find ->
                  MarkForms.inParagraph(
                      find,
                      Forms.write("this is no heading here", "## " + Shown.of(find.written(1))))),
          line(
              "*[",
              "\\*\\[([^\\[\\]\\n]+)\\]:[ \\t]+[^\\n]+",
              "*[BMJ]: British Medical Journal",
              "write `<abbr title=\"British Medical Journal\">BMJ</abbr>` where it stands in the text"),
          Forms.foreignUnless(
              "^",
              "(?<=\\s)\\^[A-Za-z0-9][A-Za-z0-9-]{4,}\\s*$",
              "Tea calms. ^37066d",
              find ->
                  MarkForms.inParagraph(
                      find,
                      Advice.of(
                          "a paragraph gets no id like this",
                          "take it out; links lead to headings: `other.md#heading`"))));

  private BlockForms() {}

  private static NearMiss line(String opening, String form, String example, String hint) {
    return Forms.foreignUnless(
        opening,
        "(?m)^" + form,
        example,
        find ->
            MarkForms.inParagraph(
                find, Advice.of(Shown.code(find.written(0)) + " stays as it is typed", hint)));
  }

  private static NearMiss admonition(String opening, String signs, String example) {
    return Forms.foreignUnless(
        opening,
        "(?m)^"
            + signs
            + "[ \\t]*([A-Za-z][\\w-]*)(?: +[a-z][a-z -]*)?(?:[ \\t]+\"([^\"\\n]*)\")?[ \\t]*(?=\\n|$)",
        example,
        BlockForms::admonition);
  }

  private static Optional<Advice> admonition(Find find) {
    String kind = find.group(1).toLowerCase(Locale.ROOT);
    if (!KINDS.contains(kind) && find.group(2).isEmpty()) {
      return Optional.empty();
    }
    String title = Shown.of(find.written(2).isEmpty() ? "Title" : find.written(2));
    return MarkForms.inParagraph(
        find,
        Advice.of(
            "no block begins here: the line stays as it is typed",
            "write `> [!"
                + kind
                + "] "
                + title
                + "`, and `> ` before each line that belongs to it"));
  }
}
