/** Templates while they run: where they are, how much they write, and what they ask for wrongly. */
@NullMarked
package dev.moot.engine.render.running;

import org.jspecify.annotations.NullMarked;
