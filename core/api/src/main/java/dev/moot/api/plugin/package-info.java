/**
 * What a plugin is ({@link dev.moot.api.plugin.Plugin}) and what it can add ({@link
 * dev.moot.api.plugin.Contribution}). The kinds of contribution share this package because a sealed
 * type and its permits must, without a module descriptor.
 */
@NullMarked
package dev.moot.api.plugin;

import org.jspecify.annotations.NullMarked;
