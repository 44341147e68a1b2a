package dev.moot.engine.render.feed;

import dev.moot.api.model.Post;

/**
 * A digest in a feed.
 *
 * @param post the digest
 * @param id its name, which stays when its title or address changes
 * @param url where it is, in full
 * @param published the first moment of its day, by RFC 3339
 * @param updated the same of the newest day it names: date, revision, correction
 * @param content its text as HTML, fit to be read elsewhere
 */
public record FeedEntry(
    Post post, String id, String url, String published, String updated, String content) {}
