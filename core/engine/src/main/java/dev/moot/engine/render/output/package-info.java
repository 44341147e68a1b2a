/** What the render stage gives out: the files of a finished site. */
@NullMarked
package dev.moot.engine.render.output;

import org.jspecify.annotations.NullMarked;
