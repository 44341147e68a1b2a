package dev.moot.engine.render.theme;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.directive.DirectiveTemplates;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.theme.FoundTheme;
import java.util.List;
import java.util.Locale;

/**
 * A message of a site, as somebody who translates it looks at it.
 *
 * @param key its key
 * @param words how it is written, placeholders and all
 * @param file where: in the site, in the theme, or in a plugin
 * @param language the language that this is, which is English where another one lacks it
 */
public record ListedMessage(String key, String words, String file, Locale language) {

  /**
   * All that a site has in {@code language}, by their keys; what cannot be read is reported.
   *
   * @param theme its theme
   * @param site its files, which may have messages of their own
   */
  public static List<ListedMessage> of(
      FoundTheme theme,
      SiteFiles site,
      List<LoadedPlugin> plugins,
      Locale language,
      Diagnostics diagnostics) {
    ThemeFiles files = new ThemeFiles(site, theme, plugins, DirectiveTemplates.NONE, diagnostics);
    return new Messages(files, language, List.of(), diagnostics).listed();
  }

  /** Whether it is in {@code other}, of whatever region. */
  public boolean isIn(Locale other) {
    return language.getLanguage().equals(other.getLanguage());
  }
}
