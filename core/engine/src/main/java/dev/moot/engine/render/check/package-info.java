/** Checks that need the finished pages. */
@NullMarked
package dev.moot.engine.render.check;

import org.jspecify.annotations.NullMarked;
