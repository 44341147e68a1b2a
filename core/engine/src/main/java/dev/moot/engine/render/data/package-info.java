/** Debates as JSON. */
@NullMarked
package dev.moot.engine.render.data;

import org.jspecify.annotations.NullMarked;
