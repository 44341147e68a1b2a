/**
 * What the render stage gives out: the files of a finished site, each handed on to an {@link
 * dev.moot.engine.render.output.OutputSink} as soon as it is made.
 */
@NullMarked
package dev.moot.engine.render.output;

import org.jspecify.annotations.NullMarked;
