package dev.moot.engine.plugin;

import dev.moot.api.diagnostic.Rule;
import dev.moot.api.plugin.Contribution;
import dev.moot.engine.roots.RootFile;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A plugin in use.
 *
 * @param descriptor what its jar says of it
 * @param jar where it came from
 * @param loader the loader of its classes and resources
 * @param files the bytes of what its jar has in {@code META-INF/moot/}, by the name below it
 * @param rules what it may report
 * @param contributions what it adds
 */
public record LoadedPlugin(
    PluginDescriptor descriptor,
    RootFile jar,
    ClassLoader loader,
    SortedMap<String, byte[]> files,
    List<Rule> rules,
    List<Contribution> contributions) {

  public LoadedPlugin {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    rules = List.copyOf(rules);
    contributions = List.copyOf(contributions);
  }

  public String id() {
    return descriptor.id();
  }

  /** Whether code of its jar was running in {@code frame}. */
  boolean ran(StackTraceElement frame) {
    return loader instanceof PluginLoader own && own.ran(frame);
  }
}
