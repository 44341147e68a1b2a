package dev.moot.engine.review.silence;

import dev.moot.api.diagnostic.Diagnostic;

/**
 * What the site's writers asked not to hear.
 *
 * @param diagnostic what was found
 * @param byComment whether a comment at its place says so; else its code stands in {@code
 *     moot.yaml}
 */
public record Silenced(Diagnostic diagnostic, boolean byComment) {}
