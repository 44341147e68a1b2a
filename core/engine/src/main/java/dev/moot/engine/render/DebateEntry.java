package dev.moot.engine.render;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Post;
import java.util.List;

/**
 * A debate in a list.
 *
 * @param debate the debate
 * @param posts the posts that digest it, newest first
 */
public record DebateEntry(Debate debate, List<Post> posts) {}
