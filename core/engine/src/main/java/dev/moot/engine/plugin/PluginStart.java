package dev.moot.engine.plugin;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.model.Slug;
import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.Directive;
import dev.moot.api.plugin.Plugin;
import dev.moot.api.plugin.PluginSettings;
import dev.moot.engine.rule.PluginRules;
import dev.moot.engine.theme.ThemeFile;
import dev.moot.engine.watch.Limit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.SortedMap;

/**
 * The start of one plugin: its class is loaded and asked what it contributes. All of it is code of
 * the jar, so whatever is thrown, of any kind, is the plugin's and is reported as that.
 */
final class PluginStart {

  /** How long a plugin may take, which has nothing to do yet but to list what it adds. */
  static final Limit LIMIT = new Limit(Duration.ofSeconds(10), Duration.ofMinutes(1));

  private final FoundPlugin found;
  private final PluginDescriptor descriptor;
  private final PluginSettings settings;
  private final Map<String, Object> values;
  private final Diagnostics diagnostics;

  /**
   * @param settings what the site sets of what the plugin declares
   * @param values the same as they are meant, for templates
   */
  PluginStart(
      FoundPlugin found,
      PluginSettings settings,
      Map<String, Object> values,
      Diagnostics diagnostics) {
    this.found = found;
    this.descriptor = found.descriptor();
    this.settings = settings;
    this.values = Map.copyOf(values);
    this.diagnostics = diagnostics;
  }

  /** The plugin; nothing, with a diagnostic, when it cannot be used. */
  Optional<LoadedPlugin> started() {
    PluginLoader loader;
    SortedMap<String, ThemeFile> files;
    try {
      loader = loader();
      files = JarFiles.of(found.file(), descriptor.id());
    } catch (IOException e) {
      return invalid("the jar cannot be opened", "build or download it again");
    }
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return started(loader, files);
    } catch (Throwable e) { // an Error too, and a checked exception that nobody declares
      Throwable inner = e instanceof ServiceConfigurationError ? e.getCause() : null;
      Throwable cause = inner == null ? e : inner;
      diagnostics.report(Plugins.crash(descriptor, loader::ran, found.place(), cause));
      return Optional.empty();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** The plugin of a folder, of which no code is run. */
  Optional<LoadedPlugin> ofFolder() {
    try {
      return Optional.of(
          new LoadedPlugin(
              descriptor,
              found.file(),
              found.place(),
              found.origin(),
              Plugin.class.getClassLoader(),
              FolderFiles.of(found.file(), diagnostics),
              values,
              List.of(),
              List.of()));
    } catch (IOException e) {
      return invalid("a file of the folder cannot be read", "check that you may read all of it");
    }
  }

  private PluginLoader loader() throws IOException {
    Path jar = found.file().real();
    ClassLoader host = Plugin.class.getClassLoader();
    return found.shipped() && ShippedLoader.isOnClassPath(jar, host)
        ? new ShippedLoader(descriptor.id(), jar.toUri().toURL(), host)
        : new OwnPluginLoader(descriptor.id(), jar.toUri().toURL(), host);
  }

  private Optional<LoadedPlugin> started(PluginLoader loader, SortedMap<String, ThemeFile> files) {
    List<Plugin> plugins =
        ServiceLoader.load(Plugin.class, loader).stream()
            .map(ServiceLoader.Provider::get)
            .filter(p -> loader.has(p.getClass()))
            .toList();
    if (plugins.size() != 1) {
      return invalid(
          "the jar offers " + plugins.size() + " plugins",
          "name exactly one class in META-INF/services/dev.moot.api.plugin.Plugin");
    }
    Plugin plugin = plugins.get(0);
    if (!descriptor.id().equals(plugin.id())) {
      return invalid(
          "plugin.yaml says `" + descriptor.id() + "`, the class says `" + plugin.id() + "`",
          "give both the same id");
    }
    List<Rule> rules = plugin.rules();
    Optional<Rule> stray =
        rules.stream().filter(r -> !r.area().equals(descriptor.id())).findFirst();
    if (stray.isPresent()) {
      return invalid(
          "the class lists the rule `" + stray.get().code() + "`, which is not its own",
          "begin the code with the plugin's id: `" + descriptor.id() + "/`");
    }
    List<Contribution> contributions =
        Objects.requireNonNull(plugin.contribute(settings), "null instead of contributions");
    for (Contribution contribution : contributions) {
      if (contribution instanceof Directive directive && !canBeWritten(directive.name())) {
        return invalid(
            "the plugin adds a directive `" + directive.name() + "`, a name that nobody can write",
            "name it by letters, digits and hyphens, all small, a letter first: `"
                + Slug.of("a " + directive.name()).replaceFirst("^a-(?=[a-z])", "")
                + "`");
      }
    }
    return Optional.of(
        new LoadedPlugin(
            descriptor,
            found.file(),
            found.place(),
            found.origin(),
            loader,
            files,
            values,
            rules,
            contributions));
  }

  private static boolean canBeWritten(String name) {
    return Slug.isSlug(name) && Character.isLetter(name.charAt(0));
  }

  private Optional<LoadedPlugin> invalid(String message, String hint) {
    diagnostics.report(Diagnostic.of(PluginRules.INVALID, found.place(), message).withHint(hint));
    return Optional.empty();
  }
}
