package dev.moot.engine;

import dev.moot.engine.pipeline.Findings;

/**
 * What came of locking plugins.
 *
 * @param found what is wrong with them; nothing was written if that is an error
 * @param changed whether {@code plugins.lock} says something else than before
 */
public record LockResult(Findings found, boolean changed) {}
