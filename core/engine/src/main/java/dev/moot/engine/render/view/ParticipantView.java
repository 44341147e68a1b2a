package dev.moot.engine.render.view;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Post;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the page of a participant shows: all that a debate has by them. */
public final class ParticipantView {

  private ParticipantView() {}

  public static Map<String, Object> of(
      Participant participant, Debate debate, List<PositionRow> positions, List<Post> posts) {
    ParticipantId id = participant.id();
    Map<String, Object> values = new HashMap<>();
    values.put("participant", participant);
    values.put("debate", debate);
    values.put("positions", positions);
    values.put("moves", Move.of(id, debate, positions));
    values.put(
        "expectations", debate.expectations().stream().filter(e -> e.by().equals(id)).toList());
    values.put("questions", debate.questions().stream().filter(q -> isBy(q.by(), id)).toList());
    values.put("cruxes", debate.cruxes().stream().filter(c -> isBy(c.declaredBy(), id)).toList());
    values.put(
        "terms",
        debate.terms().values().stream()
            .filter(t -> isBy(t.by(), id) || isBy(t.askedBy(), id))
            .map(t -> new TermEntry(t, debate, List.of()))
            .toList());
    values.put("posts", posts);
    return values;
  }

  private static boolean isBy(Optional<ParticipantId> by, ParticipantId id) {
    return by.filter(id::equals).isPresent();
  }
}
