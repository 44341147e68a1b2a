package dev.moot.engine.render.theme;

import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.theme.FoundTheme;
import dev.moot.engine.theme.ThemeFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What overrides override: the files of a theme, of its base and of plugins.
 *
 * @param theme the theme
 * @param plugins the files of plugins, by plugin and name
 */
public record Originals(FoundTheme theme, Map<String, SortedMap<String, byte[]>> plugins) {

  private static final String PLUGIN_ASSETS = "assets/plugins/";

  /** Those of {@code theme} and {@code loaded}. */
  public static Originals of(FoundTheme theme, List<LoadedPlugin> loaded) {
    Map<String, SortedMap<String, byte[]>> plugins = new TreeMap<>();
    loaded.forEach(p -> plugins.put(p.id(), p.files()));
    return new Originals(theme, plugins);
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
    return plugins.entrySet().stream()
        .flatMap(p -> Optional.ofNullable(p.getValue().get(inJar(p.getKey(), name))).stream())
        .findFirst();
  }

  private static String inJar(String plugin, String name) {
    String assets = PLUGIN_ASSETS + plugin + "/";
    return name.startsWith(assets) ? "assets/" + name.substring(assets.length()) : name;
  }

  /** The names of all that can be overridden in the layer {@code above}. */
  public TreeSet<String> names(int above) {
    TreeSet<String> names = new TreeSet<>();
    theme.layers().subList(0, above).forEach(layer -> names.addAll(layer.keySet()));
    plugins.forEach(
        (id, files) ->
            files
                .keySet()
                .forEach(
                    name ->
                        names.add(
                            name.startsWith("assets/")
                                ? PLUGIN_ASSETS + id + name.substring("assets".length())
                                : name)));
    names.removeIf(name -> name.indexOf('/') < 0);
    names.removeIf(name -> name.startsWith("messages/"));
    return names;
  }
}
