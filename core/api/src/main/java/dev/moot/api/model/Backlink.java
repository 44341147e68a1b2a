package dev.moot.api.model;

import dev.moot.api.diagnostic.SourceLocation;

/**
 * A claim reference seen from the claim: where it is mentioned, and in which sentence.
 *
 * @param claim the claim mentioned
 * @param page the post that mentions it
 * @param title that post's title
 * @param before the sentence up to the mention, plain text
 * @param words the words of the mention
 * @param after the rest of the sentence
 * @param location where the mention is written
 */
public record Backlink(
    ClaimId claim,
    Permalink page,
    String title,
    String before,
    String words,
    String after,
    SourceLocation location) {}
