/**
 * Leaf: YAML read through its node tree, so that every problem of a file is found in one run and
 * has a line and column.
 */
@NullMarked
package dev.moot.engine.yaml;

import org.jspecify.annotations.NullMarked;
