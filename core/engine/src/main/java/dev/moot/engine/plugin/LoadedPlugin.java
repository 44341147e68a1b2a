package dev.moot.engine.plugin;

import dev.moot.api.diagnostic.Rule;
import dev.moot.api.plugin.Contribution;
import dev.moot.engine.roots.RootFile;
import java.util.List;

/**
 * A plugin in use.
 *
 * @param descriptor what its jar says of it
 * @param jar where it came from
 * @param loader the loader of its classes and resources
 * @param rules what it may report
 * @param contributions what it adds
 */
public record LoadedPlugin(
    PluginDescriptor descriptor,
    RootFile jar,
    ClassLoader loader,
    List<Rule> rules,
    List<Contribution> contributions) {

  public LoadedPlugin {
    rules = List.copyOf(rules);
    contributions = List.copyOf(contributions);
  }

  public String id() {
    return descriptor.id();
  }
}
