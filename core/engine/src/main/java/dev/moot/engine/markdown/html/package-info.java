/** Which raw HTML of a post passes in safe mode, and what keeps the rest from it. */
@NullMarked
package dev.moot.engine.markdown.html;

import org.jspecify.annotations.NullMarked;
