/** JSON of plain values. */
@NullMarked
package dev.moot.engine.json;

import org.jspecify.annotations.NullMarked;
