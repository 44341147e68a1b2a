/** What people, or the writer, declare to be cruxes, and what kind of crux that makes of them. */
@NullMarked
package dev.moot.plugin.cruxes.declared;

import org.jspecify.annotations.NullMarked;
