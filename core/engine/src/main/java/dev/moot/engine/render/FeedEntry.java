package dev.moot.engine.render;

import dev.moot.api.model.Post;

/**
 * A post in the feed.
 *
 * @param post the post
 * @param url where it is, in full
 * @param content its text as HTML, fit to be read elsewhere
 */
public record FeedEntry(Post post, String url, String content) {}
