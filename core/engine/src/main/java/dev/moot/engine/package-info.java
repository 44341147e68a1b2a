/**
 * The pipeline: {@link dev.moot.engine.SiteBuilder} runs {@code read -> parse -> link -> review ->
 * render -> write}. A stage uses what an earlier one left, never a later stage; {@code yaml},
 * {@code diagnostic}, {@code config}, {@code markdown}, {@code numeral} and {@code plugin} are
 * leaves beside them. {@link dev.moot.engine.SiteSchemas} says to editors, through {@code schema},
 * what the stages read. {@link dev.moot.engine.SiteRenamer} takes another way from {@code link} on:
 * {@code rename -> write}. {@link dev.moot.engine.SiteScaffold} and {@link
 * dev.moot.engine.SiteAdditions} write what {@code scaffold} has the texts of.
 */
@NullMarked
package dev.moot.engine;

import org.jspecify.annotations.NullMarked;
