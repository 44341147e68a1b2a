package dev.moot.api.plugin;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Site;
import dev.moot.api.render.Words;
import java.util.List;
import java.util.Optional;

/**
 * What an {@link Explainer} is asked.
 *
 * @param site the site
 * @param debate the debate to explain
 * @param claim one claim of it to explain; absent for the debate as a whole
 * @param semantics the way of reckoning, one of {@link Explainer#semantics}
 * @param participants the people of the debate to go by; empty for all
 * @param words the words of the site's theme and plugins, in the language to answer in
 */
public record Inquiry(
    Site site,
    Debate debate,
    Optional<Claim> claim,
    String semantics,
    List<ParticipantId> participants,
    Words words) {

  public Inquiry {
    participants = List.copyOf(participants);
  }
}
