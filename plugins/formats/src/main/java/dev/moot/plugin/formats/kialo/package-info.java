/** Kialo's text export: a tree of numbered lines. */
@NullMarked
package dev.moot.plugin.formats.kialo;

import org.jspecify.annotations.NullMarked;
