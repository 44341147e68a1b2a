package dev.moot.engine;

import dev.moot.engine.pipeline.Findings;
import dev.moot.engine.review.Inventory;

/**
 * What a site holds.
 *
 * @param found what is wrong with it; with an error, the lists may lack something
 * @param inventory what can be read of it
 */
public record ListResult(Findings found, Inventory inventory) {}
