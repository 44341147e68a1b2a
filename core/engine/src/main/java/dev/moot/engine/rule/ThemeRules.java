package dev.moot.engine.rule;

import dev.moot.api.diagnostic.Rule;
import java.util.List;

/** What is reported of themes: the area {@code theme}. */
public final class ThemeRules {

  private static final String UNMADE = "no page could be made";

  public static final Rule API_RANGE =
      Rule.error(
              "theme/api-range",
              "A theme was made for other versions of Moot: its `api` does not contain this one.")
          .firm(UNMADE);

  public static final Rule BASE_CHANGED =
      Rule.warning(
          "theme/base-changed",
          "A file that was copied from a theme or a plugin to be changed, and the theme or the plugin "
              + "has another one by now.");

  public static final Rule DEAD_OPTION =
      Rule.error(
          "theme/dead-option",
          "An option of the theme names a page or a file that the site does not have.");

  public static final Rule INVALID =
      Rule.error("theme/invalid", "A packed theme that `moot.yaml` names cannot be used.")
          .firm(UNMADE);

  public static final Rule MISSING_LAYOUT =
      Rule.error(
              "theme/missing-layout",
              "The theme has no layout for a kind of page that the site has.")
          .firm(UNMADE);

  public static final Rule UNKNOWN =
      Rule.error(
              "theme/unknown",
              "`moot.yaml`, or a theme that it names, names a theme that is not there.")
          .firm(UNMADE);

  public static final Rule UNUSED_FILE =
      Rule.warning(
          "theme/unused-file",
          "A file in the site's `theme/` that nothing reads: a template, style sheet, script "
              + "or message file that lies in a folder that themes do not have, or a layout or "
              + "partial that overrides none, has nearly the name of one, and is named by no post "
              + "and no other template.");

  static final List<Rule> ALL =
      List.of(API_RANGE, BASE_CHANGED, DEAD_OPTION, INVALID, MISSING_LAYOUT, UNKNOWN, UNUSED_FILE);

  private ThemeRules() {}
}
