package dev.moot.engine.render.view;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Post;
import dev.moot.api.model.Tag;
import java.util.List;

/**
 * A post that another one may lead its reader on to, and what the two have in common.
 *
 * @param post the post
 * @param claims how many claims both mention
 * @param debates the debates that both digest
 * @param tags the tags that both have
 */
public record RelatedPost(Post post, int claims, List<Debate> debates, List<Tag> tags) {

  public RelatedPost {
    debates = List.copyOf(debates);
    tags = List.copyOf(tags);
  }
}
