/**
 * What is worth saying of a debate's map, decided once: {@link
 * dev.moot.plugin.cruxes.findings.DebateFindings} makes records of a {@link
 * dev.moot.plugin.cruxes.derived.DebateReading}, and pages, {@code explain} and JSON print them,
 * all of them and in their order.
 *
 * <ul>
 *   <li>Only those of whom enough is recorded on the reasons are spoken of.
 *   <li>A finding says what one claim does, or a few do together: it decides somebody's view,
 *       unsettles it, or closes part of the gap between two people. In this order, and three at
 *       most.
 *   <li>A gap between two people is told only on a claim on which both have a recorded view.
 *   <li>What rests on readings of the writer's says of whose views.
 * </ul>
 */
@NullMarked
package dev.moot.plugin.cruxes.findings;

import org.jspecify.annotations.NullMarked;
