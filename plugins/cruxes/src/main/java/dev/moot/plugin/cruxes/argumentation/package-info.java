/**
 * Computed argumentation: what a map of arguments comes to, and on which of them a conclusion
 * turns. It knows nothing of sites; arguments and people are named by whatever the caller compares.
 *
 * <ul>
 *   <li>{@link dev.moot.plugin.cruxes.argumentation.ArgumentGraph}, put together by a {@link
 *       dev.moot.plugin.cruxes.argumentation.GraphBuilder}: arguments and relations.
 *   <li>{@link dev.moot.plugin.cruxes.argumentation.Viewpoint}: one person's base scores on it
 *       under one of the {@link dev.moot.plugin.cruxes.argumentation.Semantics}. It answers with a
 *       {@link dev.moot.plugin.cruxes.argumentation.Reading}, with what an intervention would
 *       change, and with swings of one claim or of several together.
 *   <li>{@link dev.moot.plugin.cruxes.argumentation.CruxRanking}: several people on one conclusion,
 *       the claims that divide them first.
 *   <li>{@link dev.moot.plugin.cruxes.argumentation.Calibration}: whether the map can lead where
 *       somebody says it does.
 *   <li>{@link dev.moot.plugin.cruxes.argumentation.GroundedLabelling}: what stands without
 *       numbers.
 * </ul>
 *
 * <p>All results are immutable and the same for the same graph and scores, to the last bit, on
 * every machine. The rest is inside: a {@code Network} of flat arrays, a {@code SolvingOrder} of
 * what is computed when, a {@code Solver} that follows it and a {@code KnotSolver} where it runs in
 * circles.
 */
@NullMarked
package dev.moot.plugin.cruxes.argumentation;

import org.jspecify.annotations.NullMarked;
