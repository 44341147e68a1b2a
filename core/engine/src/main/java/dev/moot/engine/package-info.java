/**
 * The pipeline: {@link dev.moot.engine.SiteBuilder} runs {@code read -> parse -> link -> render ->
 * write}. A stage uses what an earlier one left, never a later stage; {@code yaml}, {@code
 * diagnostic}, {@code config}, {@code markdown} and {@code plugin} are leaves beside them. {@link
 * dev.moot.engine.SiteRenamer} takes another way from {@code link} on: {@code rename -> write}.
 */
@NullMarked
package dev.moot.engine;

import org.jspecify.annotations.NullMarked;
