package dev.moot.engine.rule;

import dev.moot.api.diagnostic.FoundBy;
import dev.moot.api.diagnostic.Rule;
import java.util.List;

/** What is reported of front matter: the area {@code front-matter}. */
public final class FrontMatterRules {

  private static final String LEFT_OUT = "the file would be left out of the site";

  public static final Rule BEFORE_DATE =
      Rule.warning(
          "front-matter/before-date",
          "`updated`, or a correction, has a day before the `date` of its post.");

  public static final Rule DUPLICATE_TITLE =
      Rule.warning(
              "front-matter/duplicate-title",
              "Two posts or pages have the same title, but for case and white space.")
          .foundBy(FoundBy.CHECK);

  public static final Rule MANY_TAGS =
      Rule.notice(
          "front-matter/many-tags", "A digest has more than 100 tags; only the first 100 count.");

  public static final Rule MISSING =
      Rule.error("front-matter/missing", "A post or page does not begin with a line `---`.")
          .firm(LEFT_OUT);

  public static final Rule MISSING_SUMMARY =
      Rule.warning(
              "front-matter/missing-summary",
              "A post or page has no `summary`, so that lists, the feed and search engines can say "
                  + "nothing of it but its title.")
          .foundBy(FoundBy.CHECK);

  public static final Rule OTHER_LANGUAGE =
      Rule.warning(
          "front-matter/other-language",
          "The key `language` names another language than the name of the file ends in; the key "
              + "decides.");

  public static final Rule TAGS_IN_ONE =
      Rule.warning(
          "front-matter/tags-in-one", "`tags` is one text with commas in it, and so one tag.");

  public static final Rule UNCLOSED =
      Rule.error(
              "front-matter/unclosed",
              "The front matter has no second line `---`, nor one of three dots.")
          .firm(LEFT_OUT);

  static final List<Rule> ALL =
      List.of(
          BEFORE_DATE,
          DUPLICATE_TITLE,
          MANY_TAGS,
          MISSING,
          MISSING_SUMMARY,
          OTHER_LANGUAGE,
          TAGS_IN_ONE,
          UNCLOSED);

  private FrontMatterRules() {}
}
