/**
 * A site that is being written: {@link dev.moot.engine.live.LiveSite} keeps it in memory, works out
 * again what follows from a change and nothing else, and renders pages when they are asked for. It
 * runs the stages that a build runs, with a memory where a build has none.
 */
@NullMarked
package dev.moot.engine.live;

import org.jspecify.annotations.NullMarked;
