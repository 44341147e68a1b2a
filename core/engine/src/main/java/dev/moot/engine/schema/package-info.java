/**
 * Beside the stages: the JSON Schemas of a site's files, made of the very keys that {@code parse}
 * and {@code config} read by.
 */
@NullMarked
package dev.moot.engine.schema;

import org.jspecify.annotations.NullMarked;
