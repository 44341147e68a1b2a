/**
 * The pages of the desk: {@code DeskRoom} answers whoever may ask, {@code SourcePage} shows a
 * source and {@code SourceList} all of them. What they show is the engine's {@code desk}; the
 * script and the style sheet are resources.
 */
@NullMarked
package dev.moot.serve.desk;

import org.jspecify.annotations.NullMarked;
