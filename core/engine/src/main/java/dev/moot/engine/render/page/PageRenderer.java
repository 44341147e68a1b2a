package dev.moot.engine.render.page;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.SiteSettings;
import dev.moot.api.plugin.PageContributor;
import dev.moot.api.render.PageSubject;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.render.theme.Scope;
import java.util.HashMap;
import java.util.Map;

/** Puts values into the layout of a page, those that plugins add included. */
final class PageRenderer {

  private static final int DESCRIPTION_LENGTH = 160;

  private final Plugins plugins;
  private final SiteSettings settings;

  PageRenderer(Plugins plugins, SiteSettings settings) {
    this.plugins = plugins;
    this.settings = settings;
  }

  /** The page of {@code scope}, by {@code layout}. */
  OutputFile page(
      Scope scope, String layout, String title, String description, Map<String, Object> values) {
    Permalink permalink = scope.permalink();
    Map<String, Object> all = new HashMap<>(values);
    all.put(
        "page",
        new PageHead(
            title,
            shortened(description),
            layout,
            permalink,
            settings.absolute(permalink),
            EditLink.of(settings, scope.place())));
    return OutputFile.text(
        permalink.outputFile(), scope.render("layouts/" + layout + ".ftlh", all));
  }

  /** {@code core} with what plugins add for {@code subject}; no two may give the same key. */
  Map<String, Object> contributed(
      Map<String, Object> core, PageSubject subject, Scope scope, SourceLocation place) {
    Map<String, Object> values = new HashMap<>(core);
    Map<String, LoadedPlugin> owners = new HashMap<>();
    for (Plugins.Owned<PageContributor> owned : plugins.all(PageContributor.class)) {
      Map<String, ?> more =
          plugins.call(
              owned.plugin(),
              place,
              Map.<String, Object>of(),
              () -> owned.contribution().values(subject, scope));
      more.forEach(
          (key, value) -> {
            LoadedPlugin other = owners.putIfAbsent(key, owned.plugin());
            if (other != null || core.containsKey(key)) {
              plugins.conflict(
                  "the template variable `" + key + "`",
                  other == null ? owned.plugin() : other,
                  owned.plugin());
            }
            values.put(key, value);
          });
    }
    return values;
  }

  private static String shortened(String text) {
    if (text.length() <= DESCRIPTION_LENGTH) {
      return text;
    }
    int space = text.lastIndexOf(' ', DESCRIPTION_LENGTH - 1);
    return text.substring(0, space > 0 ? space : DESCRIPTION_LENGTH - 1) + "…";
  }
}
