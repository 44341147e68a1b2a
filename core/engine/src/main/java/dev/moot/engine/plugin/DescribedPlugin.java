package dev.moot.engine.plugin;

import dev.moot.engine.roots.RootFile;

/**
 * A plugin that a site could use.
 *
 * @param descriptor what its jar says of it
 * @param jar where it lies
 * @param shipped whether it came with Moot
 * @param used whether the site does
 */
public record DescribedPlugin(
    PluginDescriptor descriptor, RootFile jar, boolean shipped, boolean used) {}
