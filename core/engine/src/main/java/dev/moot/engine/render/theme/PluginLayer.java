package dev.moot.engine.render.theme;

import dev.moot.engine.plugin.LoadedPlugin;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a plugin, by the names they have in a theme: what its jar calls {@code assets/x} is
 * {@code assets/plugins/<id>/x}. Such layers lie below all that themes have.
 *
 * @param id the plugin's id
 * @param files their bytes by name
 */
record PluginLayer(String id, SortedMap<String, byte[]> files) {

  private static final String ASSETS = "assets/";

  PluginLayer {
    files = Collections.unmodifiableSortedMap(files);
  }

  /** Those of {@code plugins}; where two have a file of one name, the later one counts. */
  static List<PluginLayer> of(List<LoadedPlugin> plugins) {
    return plugins.stream()
        .sorted(Comparator.comparing(LoadedPlugin::id))
        .map(p -> of(p.id(), p.files()))
        .toList();
  }

  private static PluginLayer of(String id, SortedMap<String, byte[]> jar) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    jar.forEach(
        (name, bytes) ->
            files.put(
                name.startsWith(ASSETS) ? assets(id) + name.substring(ASSETS.length()) : name,
                bytes));
    return new PluginLayer(id, files);
  }

  private static String assets(String id) {
    return ASSETS + "plugins/" + id + "/";
  }

  /** What messages call the file {@code name}. */
  String shownAs(String name) {
    String own = assets(id);
    return "plugins/"
        + id
        + "!/"
        + (name.startsWith(own) ? ASSETS + name.substring(own.length()) : name);
  }
}
