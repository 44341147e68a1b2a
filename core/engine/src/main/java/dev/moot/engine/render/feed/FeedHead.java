package dev.moot.engine.render.feed;

import java.util.Locale;

/**
 * What a template knows of its feed as {@code feed}.
 *
 * @param title what it is called
 * @param language what it is in
 * @param id its name, which stays when the site moves and says so
 * @param page the page that lists the same digests, in full
 * @param self where it is as Atom, in full
 * @param json where it is as JSON Feed, in full
 * @param author who writes the digests
 * @param updated when it last changed, by RFC 3339
 */
public record FeedHead(
    String title,
    Locale language,
    String id,
    String page,
    String self,
    String json,
    String author,
    String updated) {}
