package dev.moot.engine.miss;

import dev.moot.api.plugin.NearMiss;
import dev.moot.api.plugin.NearMiss.Advice;
import dev.moot.api.plugin.NearMiss.Find;
import dev.moot.engine.rule.MarkdownRules;
import java.util.List;
import java.util.Optional;

/** Links and pictures that are none for a space, a bracket or a line too few. */
final class LinkForms {

  private static final String LABEL = "\\[([^\\[\\]]{0,400})\\]";

  static final List<NearMiss> ALL =
      List.of(
          NearMiss.of(
              MarkdownRules.NEAR_MISS,
              "![",
              "!" + LABEL + "\\(\\s*([^\\s()\\[\\]][^()\\[\\]]*\\s[^()\\[\\]]*)\\)",
              "![two cups](../assets/my cups.svg)",
              LinkForms::spaced),
          NearMiss.unless(
              MarkdownRules.NEAR_MISS,
              "[",
              LABEL + "\\(\\s*([^\\s()\\[\\]][^()\\[\\]]*\\s[^()\\[\\]]*)\\)",
              "[tea](my tea.md)",
              find ->
                  Address.isPlain(find.written(2)) ? Optional.of(spaced(find)) : Optional.empty()),
          NearMiss.unless(
              MarkdownRules.NEAR_MISS,
              "[",
              LABEL + "\\s+\\((" + Address.START + "[^\\s()]*)\\)",
              "[the study] (https://example.org/)",
              LinkForms::apart),
          NearMiss.of(
              MarkdownRules.NEAR_MISS,
              "![",
              "!" + LABEL + "\\s+\\((" + Address.START + "[^\\s()]*)\\)",
              "![the pot] (/assets/pot.svg)",
              find ->
                  Advice.of(
                      "a space between the brackets, so this is no picture",
                      "write `![" + Shown.of(find.written(1)) + "](" + find.written(2) + ")`")),
          NearMiss.of(
              MarkdownRules.NEAR_MISS,
              "(",
              "\\(([^()\\[\\]]{1,400})\\)\\[(" + Address.START + "[^\\s\\[\\]]*)\\]",
              "(the study)[https://example.org/]",
              find ->
                  Advice.of(
                      "the brackets of this link are swapped",
                      "write `[" + Shown.of(find.written(1)) + "](" + find.written(2) + ")`")),
          NearMiss.unless(
              MarkdownRules.NEAR_MISS,
              "[",
              "(?<![\\w\\])}])" + LABEL + "\\[([^\\[\\]]{0,400})\\](?![\\[(:\\w])",
              "[the study][study-2020]",
              LinkForms::undefined));

  private LinkForms() {}

  private static Advice spaced(Find find) {
    String address = find.written(2);
    boolean picture = find.group(0).startsWith("!");
    String cause =
        address.strip().matches("(?s).*\\R.*") && !address.strip().matches(".*[ \\t]\\S.*")
            ? "is broken over two lines"
            : "has a space in it";
    return Advice.of(
        "the address of this " + (picture ? "picture " : "link ") + cause + ", so it stays text",
        "write `"
            + (picture ? "![" : "[")
            + Shown.of(find.written(1))
            + "]("
            + Address.mended(address)
            + ")`");
  }

  private static Optional<Advice> apart(Find find) {
    return find.group(1).isBlank() || find.group(1).startsWith("^")
        ? Optional.empty()
        : Optional.of(
            Advice.of(
                "a space between the brackets, so this is no link",
                "write `[" + Shown.of(find.written(1)) + "](" + find.written(2) + ")`"));
  }

  /** {@code [1][2]} and {@code [i][j]} are no links that lack something. */
  private static Optional<Advice> undefined(Find find) {
    String words = find.written(1);
    String label = find.group(2).isBlank() ? words : find.written(2);
    boolean meant = isWord(find.group(1)) || isWord(find.group(2));
    return !meant || words.startsWith("^") || label.startsWith("^")
        ? Optional.empty()
        : Optional.of(
            Advice.of(
                "no line says where `[" + Shown.of(label) + "]` leads, so this is no link",
                "add a line `["
                    + Shown.of(label)
                    + "]: https://...`, or write `\\[` where a bracket is meant"));
  }

  private static boolean isWord(String text) {
    return text.codePoints().filter(c -> Character.isLetter(c) || c == NearMiss.OTHER).count() > 1
        || text.equals(String.valueOf(NearMiss.OTHER));
  }
}
