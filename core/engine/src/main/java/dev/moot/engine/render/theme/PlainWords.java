package dev.moot.engine.render.theme;

import dev.moot.api.render.Words;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.directive.DirectiveTemplates;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.theme.FoundTheme;
import java.util.List;
import java.util.Locale;

/** The words of a site where no page is made, as for a terminal: English ones are not marked. */
public final class PlainWords implements Words {

  private final Messages messages;

  private PlainWords(Messages messages) {
    this.messages = messages;
  }

  /**
   * Those in {@code language}, and in English what that lacks. What is wrong with them is not
   * reported: a build does that.
   *
   * @param theme the site's theme
   * @param site its files, which may have messages of their own
   */
  public static PlainWords of(
      FoundTheme theme, SiteFiles site, List<LoadedPlugin> plugins, Locale language) {
    DiagnosticLog unheard = new DiagnosticLog();
    return new PlainWords(
        new Messages(
            new ThemeFiles(site, theme, plugins, DirectiveTemplates.NONE, unheard),
            language,
            List.of(),
            unheard));
  }

  /**
   * @throws IllegalArgumentException when no file has {@code key}
   */
  @Override
  public String message(String key, Object... arguments) {
    return messages
        .format(key, arguments)
        .orElseThrow(() -> new IllegalArgumentException("there is no message `" + key + "`"));
  }

  @Override
  public String list(List<String> items) {
    return messages.list(items);
  }
}
