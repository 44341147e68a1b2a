/**
 * The derived layer: what the map of a debate comes to for each person, and which claims divide
 * them, computed from the claim file alone. It is a hint about the map, kept apart from what people
 * declared.
 *
 * <ul>
 *   <li>{@link dev.moot.plugin.cruxes.derived.DebateMap}: a debate as an argument graph, and each
 *       person's {@link dev.moot.plugin.cruxes.derived.Input}s to it with their {@link
 *       dev.moot.plugin.cruxes.derived.Basis}.
 *   <li>{@link dev.moot.plugin.cruxes.derived.DebateReading}: all that is computed of a debate,
 *       with one {@link dev.moot.plugin.cruxes.derived.RootReading} for each of its roots.
 * </ul>
 *
 * <p>The numbers come from {@link dev.moot.plugin.cruxes.argumentation}. All is immutable and the
 * same for the same claim file, whatever the order of its entries.
 */
@NullMarked
package dev.moot.plugin.cruxes.derived;

import org.jspecify.annotations.NullMarked;
