package dev.moot.engine.render.theme;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The style sheets and scripts among the assets of plugins. A page links them after the theme's:
 * all style sheets, but those below {@code on-demand/}, like all scripts, only where the plugin
 * asks for it.
 */
final class PluginAssets {

  private static final Pattern ON_DEMAND = Pattern.compile("plugins/[^/]+/on-demand/.+");

  private PluginAssets() {}

  static List<String> stylesOfEveryPage(Collection<String> assets) {
    return assets.stream()
        .filter(a -> a.startsWith("plugins/") && a.endsWith(".css") && !isOnDemand(a, ".css"))
        .toList();
  }

  /** Whether a plugin can ask for {@code asset}, whose name has the ending {@code type}. */
  static boolean isOnDemand(String asset, String type) {
    return ON_DEMAND.matcher(asset).matches() && asset.endsWith(type);
  }
}
