/**
 * Whether a build would give what the last one gave. {@link dev.moot.engine.repeat.LastBuild} is
 * what is kept of a build, {@link dev.moot.engine.repeat.SiteState} says whether it still holds.
 * All of this runs before anything else of Moot is loaded, so it uses no stream, no lambda and no
 * regular expression.
 */
@NullMarked
package dev.moot.engine.repeat;

import org.jspecify.annotations.NullMarked;
