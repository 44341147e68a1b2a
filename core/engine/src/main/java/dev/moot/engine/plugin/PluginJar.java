package dev.moot.engine.plugin;

import dev.moot.api.diagnostic.SourceLocation;
import java.nio.file.Path;

/**
 * A jar that describes itself as a plugin.
 *
 * @param descriptor what it says
 * @param jar the file
 * @param place the file in messages
 * @param shipped whether it came with Moot
 */
record PluginJar(PluginDescriptor descriptor, Path jar, SourceLocation place, boolean shipped) {}
