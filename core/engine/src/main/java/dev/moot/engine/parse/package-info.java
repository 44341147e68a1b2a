/** The parse stage: text to posts and debates, each part with its place. */
@NullMarked
package dev.moot.engine.parse;

import org.jspecify.annotations.NullMarked;
