/**
 * Leaf: finds plugin jars, checks their descriptors, loads them apart from each other, and gathers
 * what they contribute.
 */
@NullMarked
package dev.moot.engine.plugin;

import org.jspecify.annotations.NullMarked;
