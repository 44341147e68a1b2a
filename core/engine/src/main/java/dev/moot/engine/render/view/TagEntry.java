package dev.moot.engine.render.view;

import dev.moot.api.model.Post;
import dev.moot.api.model.Tag;
import java.util.List;

/**
 * A tag in a list.
 *
 * @param tag the tag
 * @param posts its posts, newest first
 */
public record TagEntry(Tag tag, List<Post> posts) {}
