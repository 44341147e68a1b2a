package dev.moot.engine.plugin;

import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.plugin.Contribution;
import dev.moot.engine.directive.DirectiveTemplate;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.theme.ThemeFile;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A plugin in use.
 *
 * @param descriptor what it says of itself
 * @param file the jar or folder that it came from
 * @param place the same in messages
 * @param origin where it comes from
 * @param loader the loader of its classes and resources; that of the api for one without code
 * @param files what a jar has in {@code META-INF/moot/} and a folder at its top, by name
 * @param settings what its directives that are templates get of its settings, by name
 * @param rules what it may report
 * @param contributions what it adds
 */
public record LoadedPlugin(
    PluginDescriptor descriptor,
    RootFile file,
    SourceLocation place,
    PluginOrigin origin,
    ClassLoader loader,
    SortedMap<String, ThemeFile> files,
    Map<String, Object> settings,
    List<Rule> rules,
    List<Contribution> contributions) {

  public LoadedPlugin {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    settings = Map.copyOf(settings);
    rules = List.copyOf(rules);
    contributions = List.copyOf(contributions);
  }

  public String id() {
    return descriptor.id();
  }

  /**
   * The digests of what pages follow from besides its directives, by name: of a folder, which
   * changes while it is written, what lies in it.
   */
  public SortedMap<String, String> looks() {
    SortedMap<String, String> looks = new TreeMap<>();
    if (origin == PluginOrigin.FOLDER) {
      files.forEach(
          (name, file) -> {
            if (!name.startsWith(DirectiveTemplate.FOLDER)) {
              looks.put(name, FolderFiles.digest(file));
            }
          });
    }
    return looks;
  }

  /** Whether it is code of the site's own, which may read what is no part of the site. */
  public boolean isOwnCode() {
    return origin == PluginOrigin.JAR;
  }

  /** Whether {@code type} comes from its jar. */
  boolean has(Class<?> type) {
    return loader instanceof PluginLoader own && own.has(type);
  }

  /** Whether code of its jar was running in {@code frame}. */
  boolean ran(StackTraceElement frame) {
    return loader instanceof PluginLoader own && own.ran(frame);
  }
}
