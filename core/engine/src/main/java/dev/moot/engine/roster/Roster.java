package dev.moot.engine.roster;

import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.plugin.Contribution;
import dev.moot.engine.config.PluginChoice;
import dev.moot.engine.plugin.DescribedPlugin;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.plugin.PluginDescriptor;
import dev.moot.engine.plugin.PluginOrigin;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.plugin.SiteCalls;
import dev.moot.engine.roster.ListedPlugin.State;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks up what the plugins of a site are and add. */
public final class Roster {

  private final Plugins plugins;
  private final List<PluginChoice> choices;

  /**
   * @param plugins those in use
   * @param choices what {@code moot.yaml} says of them
   */
  public Roster(Plugins plugins, List<PluginChoice> choices) {
    this.plugins = plugins;
    this.choices = List.copyOf(choices);
  }

  /** What is to be said of {@code all} that are there, in their order. */
  public List<ListedPlugin> plugins(List<DescribedPlugin> all) {
    return all.stream().map(this::listed).toList();
  }

  /** The directives that are templates, by name. */
  public List<ListedDirective> directives() {
    return plugins.templates().all().stream().map(ListedDirective::of).toList();
  }

  private ListedPlugin listed(DescribedPlugin described) {
    PluginDescriptor descriptor = described.descriptor();
    Optional<PluginChoice> choice =
        choices.stream().filter(c -> c.id().equals(descriptor.id())).findFirst();
    Optional<LoadedPlugin> loaded =
        plugins.loaded().stream().filter(p -> p.id().equals(descriptor.id())).findFirst();
    return new ListedPlugin(
        descriptor,
        described.origin(),
        (described.shipped() ? "plugins/" : "")
            + described.file().path()
            + (described.origin() == PluginOrigin.FOLDER ? "/" : ""),
        described.sha256(),
        loaded.isPresent() ? State.ON : described.used() ? State.FAILED : State.OFF,
        choice.map(PluginChoice::location),
        loaded.map(this::additions).orElse(List.of()),
        loaded.map(Roster::files).orElse(List.of()),
        loaded.map(p -> p.rules().stream().map(Rule::code).toList()).orElse(List.of()),
        settings(descriptor, choice.flatMap(PluginChoice::settings)));
  }

  private List<Addition> additions(LoadedPlugin plugin) {
    List<Addition> additions = new ArrayList<>();
    for (AdditionKind kind : AdditionKind.values()) {
      List<Contribution> these =
          plugin.contributions().stream().filter(kind.type()::isInstance).toList();
      if (!these.isEmpty()) {
        List<String> names =
            these.stream().flatMap(c -> names(plugin, kind, c).stream()).distinct().toList();
        additions.add(new Addition(kind, these.size(), names));
      }
    }
    return additions;
  }

  private static List<String> files(LoadedPlugin plugin) {
    return plugin.files().keySet().stream().filter(name -> name.indexOf('/') > 0).toList();
  }

  private List<String> names(LoadedPlugin plugin, AdditionKind kind, Contribution one) {
    return SiteCalls.asking(plugins)
        .call(plugin, plugin.place(), List.of(), () -> List.copyOf(kind.names(one)));
  }

  private static List<ListedSetting> settings(
      PluginDescriptor descriptor, Optional<YamlValue> said) {
    Optional<YamlMapping> written = said.flatMap(descriptor.settingsShape()::read);
    SortedMap<String, SourceLocation> keys = said.map(YamlValue::keys).orElseGet(TreeMap::new);
    return descriptor.settings().stream()
        .map(
            declared -> {
              String name = declared.key().name();
              return new ListedSetting(
                  name, declared.text(written), Optional.ofNullable(keys.get(name)));
            })
        .toList();
  }
}
