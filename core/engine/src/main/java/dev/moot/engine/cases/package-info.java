/** Leaf: Markdown beside the HTML that it should give, in pairs of files. */
@NullMarked
package dev.moot.engine.cases;

import org.jspecify.annotations.NullMarked;
