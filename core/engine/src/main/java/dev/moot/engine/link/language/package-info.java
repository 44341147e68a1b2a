/** In which languages a site is written, and which pages say the same in two. */
@NullMarked
package dev.moot.engine.link.language;

import org.jspecify.annotations.NullMarked;
