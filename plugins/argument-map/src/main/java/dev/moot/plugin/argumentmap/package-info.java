/**
 * Argument maps, drawn when the site is built. {@link dev.moot.plugin.argumentmap.Steps} asks how
 * claims bear on one another, {@link dev.moot.plugin.argumentmap.MapSelection} chooses what of it
 * fits into one picture, {@link dev.moot.plugin.argumentmap.MapDrawing} measures the sentences and
 * has {@link dev.moot.plugin.argumentmap.LayeredLayout} place them, {@link
 * dev.moot.plugin.argumentmap.SvgMarkup} writes the picture down. Nothing asks the machine for its
 * fonts or its version of Unicode, so that a map is the same bytes everywhere.
 */
@NullMarked
package dev.moot.plugin.argumentmap;

import org.jspecify.annotations.NullMarked;
