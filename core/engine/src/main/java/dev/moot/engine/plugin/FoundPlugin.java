package dev.moot.engine.plugin;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.roots.RootFile;

/**
 * A jar or a folder that describes itself as a plugin.
 *
 * @param descriptor what it says
 * @param file the jar or the folder
 * @param place the same in messages
 * @param origin where it comes from
 */
record FoundPlugin(
    PluginDescriptor descriptor, RootFile file, SourceLocation place, PluginOrigin origin) {

  /** The same for those who do not load it. */
  DescribedPlugin described(boolean used) {
    return new DescribedPlugin(descriptor, file, origin, used);
  }

  boolean shipped() {
    return origin == PluginOrigin.SHIPPED;
  }
}
