package dev.moot.engine.render.page;

import dev.moot.api.model.Post;
import java.util.Optional;

/**
 * The posts beside a post in the order of all.
 *
 * @param newer the one after it
 * @param older the one before it
 */
public record Neighbours(Optional<Post> newer, Optional<Post> older) {}
