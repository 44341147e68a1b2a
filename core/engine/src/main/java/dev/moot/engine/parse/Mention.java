package dev.moot.engine.parse;

import dev.moot.api.diagnostic.SourceLocation;

/**
 * A mention of a claim in its sentence, as the page of the post shows it.
 *
 * @param before what stands before it in the sentence
 * @param words its words
 * @param after what stands behind it
 * @param location where it is written
 */
public record Mention(String before, String words, String after, SourceLocation location) {}
