package dev.moot.engine.rename;

import dev.moot.api.diagnostic.SourceLocation;

/**
 * A place where an old id or name stands as a word, after everything else was changed.
 *
 * @param place where, in the file as it is then
 * @param around the word with what stands around it on its line
 */
public record LeftWord(SourceLocation place, String around) {}
