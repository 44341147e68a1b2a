package dev.moot.engine.desk;

import dev.moot.engine.diagnostic.Span;

/**
 * Words of a source that were marked on a page.
 *
 * @param debate the debate
 * @param source the id of the source
 * @param place where they stand in its text
 * @param text the digest of the text that the page shows
 */
public record MarkedWords(String debate, String source, Span place, String text) {}
