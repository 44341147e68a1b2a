/** Debates as tables. */
@NullMarked
package dev.moot.plugin.formats.table;

import org.jspecify.annotations.NullMarked;
