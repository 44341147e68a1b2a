/**
 * What a writer did when YAML cannot be read: a {@link dev.moot.engine.yaml.mistake.Cause} for each
 * kind of mistake looks at the text around the place where the library gave up, which is often a
 * line further down.
 */
@NullMarked
package dev.moot.engine.yaml.mistake;

import org.jspecify.annotations.NullMarked;
