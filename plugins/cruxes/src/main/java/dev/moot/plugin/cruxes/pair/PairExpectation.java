package dev.moot.plugin.cruxes.pair;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.ExpectedChange;
import java.util.Optional;

/**
 * What would move one of two people.
 *
 * @param expectation what they expect
 * @param claim what they would move on
 * @param change which way, seen from where they stand
 */
public record PairExpectation(
    Expectation expectation, Optional<Claim> claim, ExpectedChange change) {}
