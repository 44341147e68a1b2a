package dev.moot.engine.plugin;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.plugin.PluginSettings;
import dev.moot.engine.config.PluginChoice;
import dev.moot.engine.descriptor.DeclaredKey;
import dev.moot.engine.descriptor.VersionRange;
import dev.moot.engine.roots.Root;
import dev.moot.engine.rule.PluginRules;
import dev.moot.engine.watch.Excess;
import dev.moot.engine.watch.Outcome;
import dev.moot.engine.watch.Workers;
import dev.moot.engine.yaml.YamlMapping;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decides which plugins a site uses and loads them. Shipped ones are on unless {@code moot.yaml}
 * says {@code false}; a jar or folder in the site's own {@code plugins/} is used when {@code
 * moot.yaml} names its id, and warned about otherwise.
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
   * @param own the site's own; absent to use shipped plugins alone
   */
  public Plugins load(Path shipped, Optional<OwnPlugins> own) {
    List<LoadedPlugin> loaded = new ArrayList<>();
    PluginJars jars = new PluginJars(diagnostics);
    PluginFolders folders = new PluginFolders(diagnostics);
    Collection<FoundPlugin> all = find(shipped, own, jars, folders);
    boolean unknown = jars.hasRefused() || folders.hasRefused();
    List<PluginDescriptor> refused = new ArrayList<>();
    LockCheck lock = new LockCheck(own, choices, diagnostics);
    List<FoundPlugin> chosen = all.stream().filter(this::isWanted).toList();
    lock.reportMissing(chosen, own.filter(OwnPlugins::code).isPresent() && !unknown);
    List<FoundPlugin> wanted = new ArrayList<>();
    for (FoundPlugin plugin : chosen) {
      if (lock.accepts(plugin)) {
        wanted.add(plugin);
      } else {
        refused.add(plugin.descriptor());
      }
    }
    List<Outcome<Optional<LoadedPlugin>>> outcomes =
        new Workers(1, PluginStart.LIMIT).map(wanted, this::load, done -> {});
    for (int i = 0; i < wanted.size(); i++) {
      FoundPlugin found = wanted.get(i);
      Outcome<Optional<LoadedPlugin>> outcome = outcomes.get(i);
      outcome.failure().ifPresent(Outcome::rethrow);
      outcome.excess().ifPresent(e -> reportTooSlow(found, e));
      outcome
          .value()
          .flatMap(v -> v)
          .ifPresentOrElse(loaded::add, () -> refused.add(found.descriptor()));
    }
    checkRequirements(loaded);
    return new Plugins(
        loaded,
        idle(all, loaded, own.filter(OwnPlugins::code).isPresent() && !unknown),
        new Plugins.Refused(refused, unknown),
        diagnostics);
  }

  /**
   * The ids of plugins that are there, or may be, and are not in use.
   *
   * @param allSeen whether every jar was looked at: else one that {@code moot.yaml} names may be
   *     there even if it is switched off
   */
  private Set<String> idle(
      Collection<FoundPlugin> jars, List<LoadedPlugin> loaded, boolean allSeen) {
    Set<String> idle = new TreeSet<>();
    jars.forEach(j -> idle.add(j.descriptor().id()));
    choices.values().stream().filter(c -> c.wanted() || !allSeen).forEach(c -> idle.add(c.id()));
    loaded.forEach(p -> idle.remove(p.id()));
    return idle;
  }

  /** What the jars say of themselves, used by the site or not; loads no class of them. */
  public List<DescribedPlugin> describe(Path shipped, Optional<OwnPlugins> own) {
    return find(shipped, own, new PluginJars(diagnostics), new PluginFolders(diagnostics)).stream()
        .map(found -> found.described(isWanted(found)))
        .toList();
  }

  private Collection<FoundPlugin> find(
      Path shipped, Optional<OwnPlugins> own, PluginJars jarFinder, PluginFolders folders) {
    Map<String, FoundPlugin> byId = new TreeMap<>();
    List<FoundPlugin> jars =
        new ArrayList<>(
            jarFinder.in(
                OwnPlugins.in(new Root(shipped, "Moot's plugins").file("")), PluginOrigin.SHIPPED));
    own.ifPresent(o -> jars.addAll(jarFinder.in(o, PluginOrigin.JAR)));
    own.ifPresent(o -> jars.addAll(folders.in(o.folder())));
    for (FoundPlugin found : jars) {
      FoundPlugin other = byId.putIfAbsent(found.descriptor().id(), found);
      if (other != null) {
        report(
            PluginRules.DUPLICATE,
            found.place(),
            "a second plugin with the id `" + found.descriptor().id() + "`",
            "remove one of the two",
            other.place());
      }
    }
    if (own.filter(OwnPlugins::code).isPresent()
        && !jarFinder.hasRefused()
        && !folders.hasRefused()) {
      reportUnknownChoices(byId.keySet());
    }
    return byId.values();
  }

  private boolean isWanted(FoundPlugin found) {
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
                        .orElse("put its jar or folder in plugins/, or remove this line")));
      }
    }
  }

  private Optional<LoadedPlugin> load(FoundPlugin found) {
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
    PluginStart start =
        new PluginStart(found, settings(descriptor), values(descriptor), diagnostics);
    return found.origin() == PluginOrigin.FOLDER ? start.ofFolder() : start.started();
  }

  /** The settings of a plugin by its own declaration; what the site gets wrong is reported. */
  private PluginSettings settings(PluginDescriptor descriptor) {
    Optional<YamlMapping> written = written(descriptor);
    Map<String, String> settings = new HashMap<>();
    for (DeclaredKey declared : descriptor.settings()) {
      declared.text(written).ifPresent(v -> settings.put(declared.key().name(), v));
    }
    return new PluginSettings(settings);
  }

  /** The same as they are meant. */
  private Map<String, Object> values(PluginDescriptor descriptor) {
    Optional<YamlMapping> written = written(descriptor);
    Map<String, Object> values = new HashMap<>();
    for (DeclaredKey declared : descriptor.settings()) {
      declared.meant(written).ifPresent(v -> values.put(declared.key().name(), v));
    }
    return values;
  }

  private Optional<YamlMapping> written(PluginDescriptor descriptor) {
    return Optional.ofNullable(choices.get(descriptor.id()))
        .flatMap(PluginChoice::settings)
        .flatMap(descriptor.settingsShape()::read);
  }

  private void checkRequirements(List<LoadedPlugin> loaded) {
    Set<String> present = loaded.stream().map(LoadedPlugin::id).collect(Collectors.toSet());
    for (LoadedPlugin plugin : loaded) {
      for (String required : plugin.descriptor().requires()) {
        if (!present.contains(required)) {
          report(
              PluginRules.REQUIRES,
              plugin.place(),
              "`" + plugin.id() + "` needs the plugin `" + required + "`",
              "switch it on, or switch `" + plugin.id() + "` off");
        }
      }
    }
  }

  private void reportTooSlow(FoundPlugin found, Excess excess) {
    PluginDescriptor descriptor = found.descriptor();
    String time =
        excess.ofProcessor()
            ? PluginStart.LIMIT.processor().toSeconds() + " seconds of a processor’s time"
            : PluginStart.LIMIT.clock().toSeconds() + " seconds";
    report(
        PluginRules.TOO_SLOW,
        found.place(),
        "the plugin `"
            + descriptor.id()
            + "` "
            + descriptor.version()
            + " has not started after "
            + time,
        "tell its author, or switch it off: `plugins: {" + descriptor.id() + ": false}`");
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
