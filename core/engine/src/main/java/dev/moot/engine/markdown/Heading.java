package dev.moot.engine.markdown;

/**
 * A heading of a rendered text.
 *
 * @param id its element's id
 * @param text its words
 * @param level 1 to 6
 */
public record Heading(String id, String text, int level) {}
