/** Flexmark brought to CommonMark 0.31.2, and to linear time. */
@NullMarked
package dev.moot.engine.markdown.spec;

import org.jspecify.annotations.NullMarked;
