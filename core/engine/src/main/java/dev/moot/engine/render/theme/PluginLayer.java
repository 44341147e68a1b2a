package dev.moot.engine.render.theme;

import dev.moot.engine.directive.DirectiveTemplate;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.theme.ThemeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a plugin, by the names they have in a theme: what it calls {@code assets/x} is
 * {@code assets/plugins/<id>/x}. Such layers lie below all that themes have. Its directives are
 * none of these.
 *
 * @param id the plugin's id
 * @param files the files by name
 */
record PluginLayer(String id, SortedMap<String, ThemeFile> files) {

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

  private static PluginLayer of(String id, SortedMap<String, ThemeFile> own) {
    SortedMap<String, ThemeFile> files = new TreeMap<>();
    own.forEach(
        (name, file) -> {
          if (!name.startsWith(DirectiveTemplate.FOLDER)) {
            files.put(
                name.startsWith(ASSETS) ? assets(id) + name.substring(ASSETS.length()) : name,
                file);
          }
        });
    return new PluginLayer(id, files);
  }

  private static String assets(String id) {
    return ASSETS + "plugins/" + id + "/";
  }

  /** What {@code file}, one of these, says. */
  static String text(ThemeFile file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  /** What {@code file}, one of these, holds. */
  static byte[] bytes(ThemeFile file) {
    try {
      return file.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // they were read when the plugin was loaded
    }
  }
}
