package dev.moot.engine.rule;

import dev.moot.api.diagnostic.Rule;
import java.util.List;

/** What is reported of themes: the area {@code theme}. */
public final class ThemeRules {

  private static final String UNMADE = "no page could be made";

  public static final Rule UNKNOWN =
      Rule.error("theme/unknown", "`moot.yaml` names a theme that Moot does not have.")
          .firm(UNMADE);

  public static final Rule UNUSED_FILE =
      Rule.warning(
          "theme/unused-file",
          "A file in the site's `theme/` that nothing reads: a template, style sheet, script "
              + "or message file that lies in a folder that themes do not have, or a layout or "
              + "partial that overrides none, has nearly the name of one, and is named by no post "
              + "and no other template.");

  static final List<Rule> ALL = List.of(UNKNOWN, UNUSED_FILE);

  private ThemeRules() {}
}
