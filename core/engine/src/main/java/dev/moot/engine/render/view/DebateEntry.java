package dev.moot.engine.render.view;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Post;
import dev.moot.api.model.Site;
import java.util.List;

/**
 * A debate in a list.
 *
 * @param debate the debate
 * @param claims its claims, as far as the list goes on this page
 * @param posts the posts that digest it, newest first
 */
public record DebateEntry(Debate debate, List<Claim> claims, List<Post> posts) {

  public DebateEntry {
    claims = List.copyOf(claims);
    posts = List.copyOf(posts);
  }

  public static DebateEntry of(Debate debate, List<Claim> claims, Site site) {
    return new DebateEntry(debate, claims, site.postsOn(debate.id()));
  }
}
