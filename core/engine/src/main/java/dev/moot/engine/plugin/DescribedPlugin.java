package dev.moot.engine.plugin;

/**
 * A plugin that a site could use.
 *
 * @param descriptor what its jar says of it
 * @param used whether the site does
 */
public record DescribedPlugin(PluginDescriptor descriptor, boolean used) {}
