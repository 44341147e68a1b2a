package dev.moot.engine.plugin;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.roots.RootFile;

/**
 * A jar that describes itself as a plugin.
 *
 * @param descriptor what it says
 * @param jar the file
 * @param place the file in messages
 * @param shipped whether it came with Moot
 */
record PluginJar(
    PluginDescriptor descriptor, RootFile jar, SourceLocation place, boolean shipped) {}
