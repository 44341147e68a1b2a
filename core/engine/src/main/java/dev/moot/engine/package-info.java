/**
 * The front door: a class for each command, with its options and its result beside it. {@link
 * dev.moot.engine.SiteBuilder} goes through all stages, {@code read -> parse -> link -> review ->
 * render -> write}; {@link dev.moot.engine.SiteChecker} writes nothing and looks for more; {@link
 * dev.moot.engine.SiteRenamer}, {@link dev.moot.engine.SiteExplainer} and {@link
 * dev.moot.engine.SiteAdditions} branch off after {@code link}; {@link dev.moot.engine.SiteSchemas}
 * and {@link dev.moot.engine.SiteScaffold} need no stage. All of them are runs over {@code
 * pipeline}, which knows the order of the stages; no stage knows either. A stage uses what an
 * earlier one left, never a later stage; {@code work}, {@code yaml}, {@code json}, {@code rule},
 * {@code diagnostic}, {@code config}, {@code markdown}, {@code numeral} and {@code plugin} stand
 * beside them.
 */
@NullMarked
package dev.moot.engine;

import org.jspecify.annotations.NullMarked;
