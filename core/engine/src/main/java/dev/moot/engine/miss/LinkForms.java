package dev.moot.engine.miss;

import dev.moot.api.plugin.NearMiss;
import dev.moot.api.plugin.NearMiss.Advice;
import dev.moot.api.plugin.NearMiss.Find;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links and pictures with their address in brackets, where a space or a bracket is wrong. */
final class LinkForms {

  /** What stands in square brackets, as a group. */
  static final String LABEL = "\\[([^\\[\\]]{0,400})\\]";

  private static final String SPACED =
      LABEL + "\\(\\s*([^\\s()\\[\\]][^()\\[\\]]*\\s[^()\\[\\]]*)\\)";
  private static final String BRACKETED =
      LABEL + "\\(((?=[^()\\n]*\\s)[^()\\[\\]\\n]+\\([^()\\[\\]\\n]*\\)\\.\\w{2,5})\\)";
  private static final String WIDE = LABEL + "（(" + Address.START + "[^\\s()（）]*)）";
  private static final String APART = LABEL + "\\s+\\((" + Address.START + "[^\\s()]*)\\)";
  private static final String UNCLOSED =
      LABEL
          + "\\(("
          + Address.START
          + "[^\\s()\\[\\]]*(?:\\([^\\s()\\[\\]]*\\)[^\\s()\\[\\]]*)?)(?=\\s|$)";

  /** A variable of a template and the path after it. */
  private static final Pattern VARIABLE =
      Pattern.compile("(\\{\\{[^{}]*\\}\\}|\\{%[^{}]*%\\})/?([^\\s{}]+)");

  static final List<NearMiss> ALL =
      List.of(
          Forms.miss("![", "!" + SPACED, "![two cups](../assets/my cups.svg)", LinkForms::spaced),
          Forms.missUnless(
              "[",
              SPACED,
              "[tea](my tea.md)",
              find ->
                  Address.isPlain(find.written(2)) ? Optional.of(spaced(find)) : Optional.empty()),
          Forms.miss("![", "!" + BRACKETED, "![the pot](../assets/pot (1).svg)", LinkForms::spaced),
          Forms.missUnless(
              "[",
              BRACKETED,
              "[the plan](../assets/plan (1).pdf)",
              find ->
                  Address.isPlain(find.written(2)) ? Optional.of(spaced(find)) : Optional.empty()),
          Forms.miss(
              "[",
              LABEL + "\\(<(" + Address.START + "[^\\s()<>]*)\\)",
              "[the study](<https://example.org/)",
              find ->
                  Forms.write(
                      "the angle bracket of this address is not closed",
                      link(find, find.written(2)))),
          Forms.miss(
              "<",
              "<(https?://[^\\s<>|]+)\\|([^<>|\\n]{1,200})>",
              "<https://example.org/|the study>",
              find ->
                  Forms.write(
                      "this is no link here",
                      "[" + Shown.of(find.written(2)) + "](" + find.written(1) + ")")),
          Forms.miss(
              "[",
              WIDE,
              "[研究]（https://example.org/）",
              find ->
                  Forms.write(
                      "the brackets of this link are wide ones", link(find, find.written(2)))),
          Forms.miss(
              "［",
              "［([^\\[\\]［］]{1,400})］[（(](" + Address.START + "[^\\s()（）]*)[）)]",
              "［研究］（https://example.org/）",
              find ->
                  Forms.write(
                      "the brackets of this link are wide ones", link(find, find.written(2)))),
          Forms.miss("![", "!" + APART, "![the pot] (/assets/pot.svg)", LinkForms::apart),
          Forms.missUnless(
              "[",
              APART,
              "[the study] (https://example.org/)",
              find -> isNote(find) ? Optional.empty() : Optional.of(apart(find))),
          Forms.miss("![", "!" + UNCLOSED, "![the pot](/assets/pot.svg", LinkForms::unclosed),
          Forms.miss("[", UNCLOSED, "[the study](https://example.org/", LinkForms::unclosed),
          Forms.miss(
              "(",
              "\\(([^()\\[\\]]{1,400})\\)\\[(" + Address.START + "[^\\s\\[\\]]*)\\]",
              "(the study)[https://example.org/]",
              find ->
                  Forms.write(
                      "the brackets of this link are swapped", link(find, find.written(2)))),
          Forms.miss(
              "[",
              "\\[(https?://[^\\s\\[\\]]+)[ \\t]+([^\\[\\]\\n]{1,400})\\](?![(\\[])",
              "[https://example.org/ the study]",
              find ->
                  Forms.write(
                      "a link has its words in square brackets and its address in round ones",
                      "[" + Shown.of(find.written(2)) + "](" + find.written(1) + ")")));

  private LinkForms() {}

  private static boolean isNote(Find find) {
    return find.group(1).isBlank() || find.group(1).startsWith("^");
  }

  private static boolean isPicture(Find find) {
    return find.group(0).startsWith("!");
  }

  private static String name(Find find) {
    return isPicture(find) ? "picture" : "link";
  }

  private static String link(Find find, String address) {
    return (isPicture(find) ? "![" : "[") + Shown.of(find.written(1)) + "](" + address + ")";
  }

  private static Advice spaced(Find find) {
    String address = find.written(2).strip();
    Matcher variable = VARIABLE.matcher(address);
    if (variable.matches()) {
      return Forms.write(
          "nothing is put in place of " + Shown.code(variable.group(1)) + " here",
          link(find, "/" + variable.group(2)));
    }
    boolean broken = address.lines().count() > 1 && !address.matches(".*[ \\t]\\S(?s:.*)");
    return Forms.write(
        "the address of this "
            + name(find)
            + (broken ? " is broken over two lines" : " has a space in it")
            + ", so it stays text",
        link(find, Address.mended(address)));
  }

  private static Advice apart(Find find) {
    return Forms.write(
        "a space between the brackets, so this is no " + name(find), link(find, find.written(2)));
  }

  private static Advice unclosed(Find find) {
    return Forms.write(
        "the round bracket of this " + name(find) + " is not closed", link(find, find.written(2)));
  }
}
