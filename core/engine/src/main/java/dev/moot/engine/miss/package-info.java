/**
 * What is nearly markup, or markup of another tool, and would be published as it is typed: {@link
 * dev.moot.engine.miss.EngineForms} lists what the engine knows, plugins add theirs, and {@link
 * dev.moot.engine.miss.NearMissCheck} looks for all of it in one pass over a file.
 */
@NullMarked
package dev.moot.engine.miss;

import org.jspecify.annotations.NullMarked;
