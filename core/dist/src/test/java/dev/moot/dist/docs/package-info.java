/**
 * The site of the documentation: what it says is true, and what it tells a reader to type works.
 */
@NullMarked
package dev.moot.dist.docs;

import org.jspecify.annotations.NullMarked;
