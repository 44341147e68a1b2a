/** Graphs for programs that draw and compute: DOT and GraphML. */
@NullMarked
package dev.moot.plugin.formats.drawing;

import org.jspecify.annotations.NullMarked;
