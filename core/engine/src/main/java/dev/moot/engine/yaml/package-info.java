/**
 * Leaf: YAML read through its node tree, so that every problem of a file is found in one run and
 * has a line and column. A {@link dev.moot.engine.yaml.Shape} of {@link dev.moot.engine.yaml.Key}s
 * says what a mapping may hold, to the reader and to editors; a {@link
 * dev.moot.engine.yaml.YamlType} what a value may be.
 */
@NullMarked
package dev.moot.engine.yaml;

import org.jspecify.annotations.NullMarked;
