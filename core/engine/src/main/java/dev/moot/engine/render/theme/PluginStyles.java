package dev.moot.engine.render.theme;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The style sheets among the assets of plugins. A page links them after the theme's: all of them,
 * but those below {@code on-demand/} only where the plugin asks for it.
 */
final class PluginStyles {

  private static final Pattern ON_DEMAND = Pattern.compile("plugins/[^/]+/on-demand/.+\\.css");

  private PluginStyles() {}

  static List<String> ofEveryPage(Collection<String> assets) {
    return assets.stream()
        .filter(a -> a.startsWith("plugins/") && a.endsWith(".css") && !isOnDemand(a))
        .toList();
  }

  static boolean isOnDemand(String asset) {
    return ON_DEMAND.matcher(asset).matches();
  }
}
