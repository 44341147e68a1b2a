/** Leaf: {@code moot.yaml}. */
@NullMarked
package dev.moot.engine.config;

import org.jspecify.annotations.NullMarked;
