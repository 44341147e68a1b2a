package dev.moot.engine.rule;

import dev.moot.api.diagnostic.Rule;
import java.util.List;

/** What is reported of prose: the area {@code markdown}. */
public final class MarkdownRules {

  private static final String OTHERWISE =
      "the page would show something else than the directive asks for";

  public static final Rule BAD_ATTRIBUTE =
      Rule.error(
              "markdown/bad-attribute",
              "The value of a directive's attribute is none that the directive takes.")
          .firm(OTHERWISE);

  public static final Rule BAD_DIRECTIVE =
      Rule.error(
              "markdown/bad-directive",
              "A line begins like a directive and cannot be read as one: text follows it, a "
                  + "bracket or brace is open, or the name is missing.")
          .lowerable();

  public static final Rule BAD_ID =
      Rule.error(
              "markdown/bad-id",
              "What stands between `{#` and `}` at the end of a heading cannot be its id.")
          .firm("no link could lead to the heading");

  public static final Rule DIRECTIVE_LABEL =
      Rule.error(
              "markdown/directive-label",
              "A directive that needs a label has none, or one that takes no label has one.")
          .firm(OTHERWISE);

  public static final Rule DUPLICATE_ID =
      Rule.error(
              "markdown/duplicate-id",
              "Two headings, asides or other parts of a text are given the same id, or a heading "
                  + "has it by its words.")
          .firm("a link would lead to the other one");

  public static final Rule FOREIGN_SYNTAX =
      Rule.warning(
          "markdown/foreign-syntax",
          "Markup of another tool stands in the text and would be shown as it is typed.");

  public static final Rule FORMULA =
      Rule.warning(
          "markdown/formula",
          "A formula between dollar signs stands in the text and would be shown as it is typed.");

  public static final Rule MISSING_ALT =
      Rule.warning("markdown/missing-alt", "A picture has no words in its brackets.");

  public static final Rule MISSING_ATTRIBUTE =
      Rule.error(
              "markdown/missing-attribute",
              "A directive lacks an attribute that it cannot do without.")
          .firm(OTHERWISE);

  public static final Rule NEAR_MISS =
      Rule.warning(
          "markdown/near-miss",
          "What is nearly a link, a picture or another mark of Markdown would be shown as it is "
              + "typed.");

  public static final Rule RAW_HTML =
      Rule.warning(
          "markdown/raw-html",
          "Raw HTML in a post is not on the short list of tags that pass, has an attribute "
              + "that does not, or opens without closing in the same block.");

  public static final Rule SECOND_TITLE =
      Rule.error("markdown/second-title", "A heading of the first level stands in the text.")
          .lowerable();

  public static final Rule SKIPPED_LEVEL =
      Rule.warning(
          "markdown/skipped-level", "A heading is more than one level below the one before it.");

  public static final Rule STRAY_FENCE =
      Rule.error(
              "markdown/stray-fence",
              "A closing fence stands where no directive is open, often because the line that "
                  + "should open it is spelled wrong.")
          .lowerable();

  public static final Rule TOO_DEEP =
      Rule.error(
              "markdown/too-deep",
              "More than 100 quotes, items or directives stand within each other, or a file nests so "
                  + "deeply that it overflows the stack of 128 MiB on which files are read.")
          .firm("the page could not be made");

  public static final Rule TOO_SLOW =
      Rule.error(
              "markdown/too-slow",
              "Reading a file takes more than 10 seconds of a processor's time, or 10 minutes by the "
                  + "clock.")
          .firm("the page could not be made");

  public static final Rule UNCLOSED_CODE =
      Rule.warning(
          "markdown/unclosed-code",
          "A fenced code block has no closing fence, so it runs to the end of the file or of "
              + "the block around it.");

  public static final Rule UNCLOSED_COMMENT =
      Rule.warning(
          "markdown/unclosed-comment",
          "A comment, `<!--`, never ends, so that the rest of the page is part of it.");

  public static final Rule UNCLOSED_DIRECTIVE =
      Rule.error("markdown/unclosed-directive", "A directive has no closing fence.")
          .firm("the rest of the page would count as part of the directive");

  public static final Rule UNKNOWN_ATTRIBUTE =
      Rule.error(
              "markdown/unknown-attribute",
              "A directive is given an attribute it does not take, or the same one twice.")
          .firm(OTHERWISE);

  public static final Rule UNKNOWN_DIRECTIVE =
      Rule.error(
              "markdown/unknown-directive",
              "No plugin that is switched on has a directive of this name.")
          .lowerable();

  public static final Rule UNSAFE_URL =
      Rule.error(
              "markdown/unsafe-url",
              "A link or picture has an address that a page may not hold: `javascript:`, `data:`, "
                  + "another scheme than `http`, `https` or `mailto`, or hidden control characters.")
          .firm("a reader's browser would run or show what nobody can vouch for");

  static final List<Rule> ALL =
      List.of(
          BAD_ATTRIBUTE,
          BAD_DIRECTIVE,
          BAD_ID,
          DIRECTIVE_LABEL,
          DUPLICATE_ID,
          FOREIGN_SYNTAX,
          FORMULA,
          MISSING_ALT,
          MISSING_ATTRIBUTE,
          NEAR_MISS,
          RAW_HTML,
          SECOND_TITLE,
          SKIPPED_LEVEL,
          STRAY_FENCE,
          TOO_DEEP,
          TOO_SLOW,
          UNCLOSED_CODE,
          UNCLOSED_COMMENT,
          UNCLOSED_DIRECTIVE,
          UNKNOWN_ATTRIBUTE,
          UNKNOWN_DIRECTIVE,
          UNSAFE_URL);

  private MarkdownRules() {}
}
