package dev.moot.lsp.name;

import dev.moot.api.diagnostic.SourceLocation;

/**
 * A place where something is named.
 *
 * @param thing what is named
 * @param place where
 * @param declared whether that is where it is said what it is
 */
public record Use(Thing thing, SourceLocation place, boolean declared) {}
