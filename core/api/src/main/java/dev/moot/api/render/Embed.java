package dev.moot.api.render;

/**
 * How other sites show a {@link Frame}.
 *
 * @param frame the HTML that shows it in a frame
 * @param picture the HTML that shows it as a drawing
 * @param oembed the full address of what says the same to programs
 */
public record Embed(String frame, String picture, String oembed) {}
