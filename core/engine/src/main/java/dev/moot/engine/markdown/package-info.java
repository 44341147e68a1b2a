/**
 * Leaf: the one Flexmark parser and renderer of a site, with directives, safe URLs and the mends
 * that Flexmark needs.
 */
@NullMarked
package dev.moot.engine.markdown;

import org.jspecify.annotations.NullMarked;
