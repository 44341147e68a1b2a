package dev.moot.engine.render.page;

import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Post;
import dev.moot.api.model.Question;
import dev.moot.api.model.Site;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.render.view.PositionChange;
import dev.moot.engine.render.view.PositionRow;
import dev.moot.engine.render.view.TermEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A participant, with all that their debate has by them. */
record ParticipantPage(Participant participant, PageParts parts) implements Page {

  /**
   * What it shows.
   *
   * @param participant the participant
   * @param debate their debate
   * @param positions what they think, strongest first
   * @param moves what they changed and when they took a side, newest first
   * @param expectations what would move them
   * @param questions what they asked
   * @param cruxes what they call a crux, in a declaration or in words that confirm one
   * @param terms words they define or ask about
   * @param posts the digests of the debate
   */
  public record View(
      Participant participant,
      Debate debate,
      List<PositionRow> positions,
      List<PositionChange> moves,
      List<Expectation> expectations,
      List<Question> questions,
      List<Crux> cruxes,
      List<TermEntry> terms,
      List<Post> posts) {}

  @Override
  public String layout() {
    return "participant";
  }

  @Override
  public Optional<Locale> language() {
    return debate().language();
  }

  @Override
  public String title() {
    return participant.name();
  }

  @Override
  public String description() {
    return debate().title();
  }

  @Override
  public View view(Scope scope) {
    Site site = parts.site();
    Debate debate = debate();
    ParticipantId id = participant.id();
    List<PositionRow> positions = PositionRow.by(id, debate.claims().values(), site);
    return new View(
        participant,
        debate,
        positions,
        PositionChange.of(id, debate, positions),
        debate.expectations().stream().filter(e -> e.by().equals(id)).toList(),
        debate.questions().stream().filter(q -> isMine(q.by())).toList(),
        debate.cruxes().stream().filter(c -> c.namedBy().contains(id)).toList(),
        debate.terms().values().stream()
            .filter(t -> isMine(t.by()) || isMine(t.askedBy()))
            .map(t -> new TermEntry(t, debate, List.of()))
            .toList(),
        site.postsOn(debate.id()));
  }

  private Debate debate() {
    return parts.site().debate(participant.id().debate()).orElseThrow();
  }

  private boolean isMine(Optional<ParticipantId> by) {
    return by.filter(participant.id()::equals).isPresent();
  }
}
