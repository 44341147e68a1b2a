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
    for (String id : post.debates()) {
      Optional<Debate> debate = site.debate(id);
      if (debate.isPresent()) {
        claims += debate.get().claims().size();
        cruxes += debate.get().namedCruxes().size();
        voices += debate.get().participants().size();
      }
    }
    return new PostEntry(post, claims, cruxes, voices);
  }
}
