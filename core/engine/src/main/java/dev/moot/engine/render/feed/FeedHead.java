package dev.moot.engine.render.feed;

/**
 * What a template knows of its feed as {@code feed}.
 *
 * @param title what it is called
 * @param id its name, which stays when the site moves and says so
 * @param page the page that lists the same digests, in full
 * @param self where it is as Atom, in full
 * @param json where it is as JSON Feed, in full
 * @param author who writes the digests
 * @param updated when it last changed, by RFC 3339
 */
public record FeedHead(
    String title,
    String id,
    String page,
    String self,
    String json,
    String author,
    String updated) {}
