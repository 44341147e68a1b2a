package dev.moot.engine.plugin;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.plugin.Plugin;
import dev.moot.api.plugin.PluginSettings;
import dev.moot.engine.config.PluginChoice;
import dev.moot.engine.descriptor.DeclaredKey;
import dev.moot.engine.descriptor.VersionRange;
import dev.moot.engine.roots.Root;
import dev.moot.engine.rule.PluginRules;
import dev.moot.engine.yaml.YamlMapping;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decides which plugins a site uses and loads them. Shipped ones are on unless {@code moot.yaml}
 * says {@code false}; a jar in the site's own {@code plugins/} is used when {@code moot.yaml} names
 * its id, and warned about otherwise.
 */
public final class PluginLoading {

  private final String apiVersion;
  private final Map<String, PluginChoice> choices;
  private final Diagnostics diagnostics;

  /**
   * @param apiVersion the version of the api that runs
   * @param choices what {@code moot.yaml} says
   */
  public PluginLoading(String apiVersion, List<PluginChoice> choices, Diagnostics diagnostics) {
    this.apiVersion = apiVersion;
    this.choices =
        choices.stream()
            .collect(
                Collectors.toMap(PluginChoice::id, Function.identity(), (a, b) -> a, TreeMap::new));
    this.diagnostics = diagnostics;
  }

  /**
   * Loads what the site uses.
   *
   * @param shipped folder of the distribution's jars
   * @param own the site's jars; absent to use shipped plugins alone
   */
  public Plugins load(Path shipped, Optional<OwnJars> own) {
    List<LoadedPlugin> loaded = new ArrayList<>();
    PluginJars jars = new PluginJars(diagnostics);
    Collection<PluginJar> all = find(shipped, own, jars);
    List<PluginDescriptor> refused = new ArrayList<>();
    for (PluginJar found : all) {
      if (isWanted(found)) {
        load(found).ifPresentOrElse(loaded::add, () -> refused.add(found.descriptor()));
      }
    }
    checkRequirements(loaded);
    return new Plugins(
        loaded,
        idle(all, loaded, own.isPresent() && !jars.hasRefused()),
        new Plugins.Refused(refused, jars.hasRefused()),
        diagnostics);
  }

  /**
   * The ids of plugins that are there, or may be, and are not in use.
   *
   * @param allSeen whether every jar was looked at: else one that {@code moot.yaml} names may be
   *     there even if it is switched off
   */
  private Set<String> idle(Collection<PluginJar> jars, List<LoadedPlugin> loaded, boolean allSeen) {
    Set<String> idle = new TreeSet<>();
    jars.forEach(j -> idle.add(j.descriptor().id()));
    choices.values().stream().filter(c -> c.wanted() || !allSeen).forEach(c -> idle.add(c.id()));
    loaded.forEach(p -> idle.remove(p.id()));
    return idle;
  }

  /** What the jars say of themselves, used by the site or not; loads no class of them. */
  public List<DescribedPlugin> describe(Path shipped, Optional<OwnJars> own) {
    return find(shipped, own, new PluginJars(diagnostics)).stream()
        .map(found -> new DescribedPlugin(found.descriptor(), isWanted(found)))
        .toList();
  }

  private Collection<PluginJar> find(Path shipped, Optional<OwnJars> own, PluginJars jarFinder) {
    Map<String, PluginJar> byId = new TreeMap<>();
    List<PluginJar> jars =
        new ArrayList<>(
            jarFinder.in(OwnJars.in(new Root(shipped, "Moot's plugins").file("")), true));
    own.ifPresent(o -> jars.addAll(jarFinder.in(o, false)));
    for (PluginJar found : jars) {
      PluginJar other = byId.putIfAbsent(found.descriptor().id(), found);
      if (other != null) {
        report(
            PluginRules.DUPLICATE,
            found.place(),
            "a second plugin with the id `" + found.descriptor().id() + "`",
            "remove one of the two jars",
            other.place());
      }
    }
    if (own.isPresent() && !jarFinder.hasRefused()) {
      reportUnknownChoices(byId.keySet());
    }
    return byId.values();
  }

  private boolean isWanted(PluginJar found) {
    PluginChoice choice = choices.get(found.descriptor().id());
    if (choice == null && !found.shipped()) {
      diagnostics.report(
          Diagnostic.of(
                  PluginRules.NOT_LISTED,
                  found.place(),
                  "this plugin is not used, because moot.yaml does not name it")
              .withHint("add `plugins: {" + found.descriptor().id() + ": true}` to moot.yaml"));
      return false;
    }
    return choice == null || choice.wanted();
  }

  private void reportUnknownChoices(Set<String> known) {
    for (PluginChoice choice : choices.values()) {
      if (!known.contains(choice.id()) && choice.wanted()) {
        diagnostics.report(
            Diagnostic.of(
                    PluginRules.UNKNOWN,
                    choice.location(),
                    "there is no plugin `" + choice.id() + "`")
                .withHint(
                    Nearest.to(choice.id(), known)
                        .map(n -> "did you mean `" + n + "`?")
                        .orElse("put its jar in plugins/, or remove this line")));
      }
    }
  }

  private Optional<LoadedPlugin> load(PluginJar found) {
    PluginDescriptor descriptor = found.descriptor();
    Optional<VersionRange> range = VersionRange.parse(descriptor.api());
    if (range.isEmpty() || !range.get().contains(apiVersion)) {
      report(
          PluginRules.API_RANGE,
          found.place(),
          "`"
              + descriptor.id()
              + "` "
              + descriptor.version()
              + " is made for api "
              + descriptor.api()
              + ", this is api "
              + apiVersion,
          "use a release of the plugin that fits, or another release of Moot");
      return Optional.empty();
    }
    PluginSettings settings = settings(descriptor);
    try {
      return start(found, settings, loader(found), JarFiles.of(found.jar()));
    } catch (IOException e) {
      report(
          PluginRules.INVALID,
          found.place(),
          "the jar cannot be opened",
          "build or download it again");
      return Optional.empty();
    }
  }

  private static PluginLoader loader(PluginJar found) throws IOException {
    String id = found.descriptor().id();
    Path jar = found.jar().real();
    ClassLoader host = Plugin.class.getClassLoader();
    return found.shipped() && ShippedLoader.isOnClassPath(jar, host)
        ? new ShippedLoader(id, jar.toUri().toURL(), host)
        : new OwnPluginLoader(id, jar.toUri().toURL(), host);
  }

  private Optional<LoadedPlugin> start(
      PluginJar found,
      PluginSettings settings,
      PluginLoader loader,
      SortedMap<String, byte[]> files) {
    PluginDescriptor descriptor = found.descriptor();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      List<Plugin> plugins =
          ServiceLoader.load(Plugin.class, loader).stream()
              .map(ServiceLoader.Provider::get)
              .filter(p -> loader.has(p.getClass()))
              .toList();
      if (plugins.size() != 1) {
        report(
            PluginRules.INVALID,
            found.place(),
            "the jar offers " + plugins.size() + " plugins",
            "name exactly one class in META-INF/services/dev.moot.api.plugin.Plugin");
        return Optional.empty();
      }
      Plugin plugin = plugins.get(0);
      if (!plugin.id().equals(descriptor.id())) {
        report(
            PluginRules.INVALID,
            found.place(),
            "plugin.yaml says `" + descriptor.id() + "`, the class says `" + plugin.id() + "`",
            "give both the same id");
        return Optional.empty();
      }
      Optional<Rule> stray =
          plugin.rules().stream().filter(r -> !r.area().equals(plugin.id())).findFirst();
      if (stray.isPresent()) {
        report(
            PluginRules.INVALID,
            found.place(),
            "the class lists the rule `" + stray.get().code() + "`, which is not its own",
            "begin the code with the plugin's id: `" + plugin.id() + "/`");
        return Optional.empty();
      }
      return Optional.of(
          new LoadedPlugin(
              descriptor, found.jar(), loader, files, plugin.rules(), plugin.contribute(settings)));
    } catch (ServiceConfigurationError | RuntimeException | LinkageError | StackOverflowError e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      diagnostics.report(Plugins.crash(descriptor, loader::ran, found.place(), cause));
      return Optional.empty();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** The settings of a plugin by its own declaration; what the site gets wrong is reported. */
  private PluginSettings settings(PluginDescriptor descriptor) {
    Optional<YamlMapping> written =
        Optional.ofNullable(choices.get(descriptor.id()))
            .flatMap(PluginChoice::settings)
            .flatMap(descriptor.settingsShape()::read);
    Map<String, String> settings = new HashMap<>();
    for (DeclaredKey declared : descriptor.settings()) {
      declared.text(written).ifPresent(v -> settings.put(declared.key().name(), v));
    }
    return new PluginSettings(settings);
  }

  private void checkRequirements(List<LoadedPlugin> loaded) {
    Set<String> present = loaded.stream().map(LoadedPlugin::id).collect(Collectors.toSet());
    for (LoadedPlugin plugin : loaded) {
      for (String required : plugin.descriptor().requires()) {
        if (!present.contains(required)) {
          report(
              PluginRules.REQUIRES,
              SourceLocation.ofFile("plugins/" + plugin.jar().name().getFileName()),
              "`" + plugin.id() + "` needs the plugin `" + required + "`",
              "switch it on, or switch `" + plugin.id() + "` off");
        }
      }
    }
  }

  private void report(Rule rule, SourceLocation place, String message, String hint) {
    diagnostics.report(Diagnostic.of(rule, place, message).withHint(hint));
  }

  private void report(
      Rule rule, SourceLocation place, String message, String hint, SourceLocation other) {
    diagnostics.report(
        Diagnostic.of(rule, place, message).withHint(hint).withRelated(other, "the first one"));
  }
}
