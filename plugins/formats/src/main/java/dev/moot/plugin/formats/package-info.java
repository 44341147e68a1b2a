/**
 * Debates from other programs, and for them: an importer or exporter for each format, in a package
 * of its name. What they share is in {@code graph}.
 */
@NullMarked
package dev.moot.plugin.formats;

import org.jspecify.annotations.NullMarked;
