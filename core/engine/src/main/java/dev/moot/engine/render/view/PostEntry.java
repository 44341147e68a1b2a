package dev.moot.engine.render.view;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Post;
import dev.moot.api.model.Site;
import java.util.Optional;

/**
 * A post in a list.
 *
 * @param post the post
 * @param claims how many claims its debates have
 * @param cruxes how many of their claims were declared to be cruxes
 * @param voices how many take part in them
 */
public record PostEntry(Post post, int claims, int cruxes, int voices) {

  public static PostEntry of(Post post, Site site) {
    int claims = 0;
    int cruxes = 0;
    int voices = 0;
    for (Debate debate :
        post.debates().stream().map(site::debate).flatMap(Optional::stream).toList()) {
      claims += debate.claims().size();
      cruxes += debate.namedCruxes().size();
      voices += debate.participants().size();
    }
    return new PostEntry(post, claims, cruxes, voices);
  }
}
