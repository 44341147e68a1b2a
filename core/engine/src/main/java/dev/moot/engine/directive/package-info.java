/**
 * Leaf: directives that are templates and no code: what their heads declare, and which of several
 * of one name counts.
 */
@NullMarked
package dev.moot.engine.directive;

import org.jspecify.annotations.NullMarked;
