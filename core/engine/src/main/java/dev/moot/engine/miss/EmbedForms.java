package dev.moot.engine.miss;

import dev.moot.api.plugin.NearMiss;
import dev.moot.api.plugin.NearMiss.Advice;
import dev.moot.api.plugin.NearMiss.Find;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What other tools put something else in place of: shortcodes, embedded files, lists of headings.
 */
final class EmbedForms {

  private static final String CONTENTS = "take it out: a page lists its own headings";
  private static final String NO_CONTENTS = "no list of headings is put here";
  private static final String MARK = "[_" + NearMiss.OTHER + "]";
  private static final String EDGE = "[<>%" + NearMiss.OTHER + "]";

  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("figure", "write `![what it shows](../assets/picture.svg)`"),
          Map.entry("image", "write `![what it shows](../assets/picture.svg)`"),
          Map.entry("img", "write `![what it shows](../assets/picture.svg)`"),
          Map.entry("ref", "write `[words](other.md)`"),
          Map.entry("relref", "write `[words](other.md)`"),
          Map.entry("link", "write `[words](other.md)`"),
          Map.entry("post_url", "write `[words](other.md)`"),
          Map.entry("highlight", "put the code between two lines of three backticks"),
          Map.entry("endhighlight", "put the code between two lines of three backticks"),
          Map.entry("note", "write `> [!note] Title` and `> ` before each line"),
          Map.entry("notice", "write `> [!note] Title` and `> ` before each line"),
          Map.entry("callout", "write `> [!note] Title` and `> ` before each line"),
          Map.entry("alert", "write `> [!note] Title` and `> ` before each line"),
          Map.entry("admonition", "write `> [!note] Title` and `> ` before each line"),
          Map.entry("details", "write `:::aside[Title]`, the text, and a line `:::`"),
          Map.entry("toc", CONTENTS));

  static final List<NearMiss> ALL =
      List.of(
          Forms.foreign(
              "![[",
              "!\\[\\[([^\\[\\]|#\\n]+\\.(?i:png|jpe?g|gif|svg|webp|avif|bmp|pdf|mp[34]|webm|ogg|md))"
                  + "(?:[|#][^\\[\\]\\n]*)?\\]\\]",
              "![[two cups.png]]",
              find ->
                  Forms.write(
                      "a file is not embedded by its name alone",
                      "![what it shows](" + pointed("../assets/" + find.written(1)) + ")")),
          Forms.foreign(
              "{{",
              "\\{\\{[ \\t]?" + EDGE + "[ \\t]*/?[ \\t]*([\\w-]*)[^{}]*" + EDGE + "[ \\t]?\\}\\}",
              "{{< figure src=\"cups.svg\" >}}",
              EmbedForms::shortcode),
          Forms.foreignUnless(
              "{{",
              "\\{\\{" + NearMiss.OTHER + "\\}\\}",
              "{{<toc>}}",
              find ->
                  find.written(0).startsWith("{{<")
                      ? Optional.of(shortcode(find, find.written(0).replaceAll("\\W+", " ")))
                      : Optional.empty()),
          Forms.foreign(
              "{{",
              "(?<![$\\w{])\\{\\{[-~]?(?: *\\.?([A-Za-z_][\\w.-]*)(?: *[(|]| +[\\w\"'.|(-])[^{}]*"
                  + "| +\\.?([A-Za-z_][\\w.]*) *|\\.?[A-Za-z_][\\w.]{2,})[-~]?\\}\\}",
              "{{ youtube(id=\"x\") }}",
              EmbedForms::shortcode),
          Forms.foreign(
              "{%",
              "\\{%[-+]? *(\\w+)[^{}%]*[-+]?%\\}",
              "{% include cups.html %}",
              EmbedForms::shortcode),
          Forms.foreign(
              "[[",
              "\\[\\[(?i:file|image|datei|bild):[ \\t]*([^\\[\\]|\\n]+)(?:\\|[^\\[\\]\\n]*)?\\]\\]",
              "[[File:cups.svg|thumb|Two cups]]",
              find ->
                  Forms.write(
                      "a file is not embedded by its name alone",
                      "![what it shows](" + pointed("../assets/" + find.written(1)) + ")")),
          Forms.foreign(
              "[[",
              "\\[\\[(?i:category|kategorie):[^\\[\\]\\n]+\\]\\]",
              "[[Category:Tea]]",
              "this sorts the page nowhere",
              "write it under `tags:` in the front matter"),
          contents("[[", "\\[\\[" + MARK + "?toc" + MARK + "?\\]\\]", "[[_TOC_]]"),
          contents("[", "\\[" + MARK + "?toc" + MARK + "?\\](?!\\()", "[TOC]"),
          contents("@[", "@\\[toc\\]", "@[toc]"),
          contents("${", "\\$\\{toc\\}", "${toc}"),
          contents("{{", "\\{\\{>?[ \\t]*toc[ \\t]*\\}\\}", "{{toc}}"));

  private EmbedForms() {}

  private static NearMiss contents(String opening, String form, String example) {
    return Forms.foreign(
        opening, "(?i)^" + form + "[ \\t]*(?=\\n|$)", example, NO_CONTENTS, CONTENTS);
  }

  private static Advice shortcode(Find find) {
    return shortcode(find, find.group(1));
  }

  private static Advice shortcode(Find find, String words) {
    String name = words.strip().split(" ", 2)[0].toLowerCase(Locale.ROOT);
    return Advice.of(
        Shown.code(find.written(0)) + " stays as it is: there are no shortcodes here",
        KNOWN.getOrDefault(
            name,
            "write what it stands for in Markdown, or put it in backticks if it is meant so"));
  }

  private static String pointed(String address) {
    return address.matches("\\S*") ? address : "<" + address + ">";
  }
}
