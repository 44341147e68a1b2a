package dev.moot.engine.render.theme;

import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.theme.FoundTheme;
import dev.moot.engine.theme.ThemeFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What overrides override: the files of a theme, of its base and of plugins. */
public final class Originals {

  private final FoundTheme theme;
  private final List<PluginLayer> plugins;

  private Originals(FoundTheme theme, List<PluginLayer> plugins) {
    this.theme = theme;
    this.plugins = plugins;
  }

  /** Those of {@code theme} and {@code loaded}. */
  public static Originals of(FoundTheme theme, List<LoadedPlugin> loaded) {
    return new Originals(theme, PluginLayer.of(loaded));
  }

  /** How many layers the theme has; a site's own files lie above all of them. */
  public int layers() {
    return theme.layers().size();
  }

  /**
   * The file called {@code name} that one in the layer {@code above} takes the place of.
   *
   * @throws IOException when it may not be read
   */
  public Optional<byte[]> below(int above, String name) throws IOException {
    for (int layer = above - 1; layer >= 0; layer--) {
      ThemeFile file = theme.layers().get(layer).get(name);
      if (file != null) {
        return Optional.of(file.bytes());
      }
    }
    return plugins.stream()
        .flatMap(p -> Optional.ofNullable(p.files().get(name)).stream())
        .reduce((first, second) -> second)
        .map(PluginLayer::bytes);
  }

  /** The names of all that can be overridden in the layer {@code above}. */
  public TreeSet<String> names(int above) {
    TreeSet<String> names = new TreeSet<>();
    theme.layers().subList(0, above).forEach(layer -> names.addAll(layer.keySet()));
    plugins.forEach(plugin -> names.addAll(plugin.files().keySet()));
    names.removeIf(name -> name.indexOf('/') < 0);
    names.removeIf(name -> name.startsWith("messages/"));
    return names;
  }
}
