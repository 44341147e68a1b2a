package dev.moot.engine.render.feed;

/**
 * What a feed has of a digest: its text as a reader meets it who sees nothing of the site but this.
 *
 * @param html the text
 */
public record FeedText(String html) {}
