package dev.moot.engine.rename;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Site;
import java.util.Optional;

/**
 * Who is to be called otherwise, and how. On the command line an {@code @} marks them: {@code
 * debate/@id}.
 *
 * @param participant as they are declared
 * @param to their new id
 * @param name what pages are to call them
 */
record NewParticipant(Participant participant, ParticipantId to, String name) {

  private static final String MARK = "@";

  /** Whether {@code words} of a command line name somebody who takes part. */
  static boolean isMarked(String words) {
    return words.startsWith(MARK) || words.contains("/" + MARK);
  }

  /**
   * @param old {@code debate/@id}, or an {@code @id} that one debate has
   * @param wanted the new id or the old one, with or without the mark and the debate
   * @param name what pages are to call them; as before when absent
   */
  static NewParticipant of(String old, String wanted, Optional<String> name, Site site)
      throws Refusal {
    Lookup<Participant> lookup =
        new Lookup<>(
            "participant",
            MARK,
            site,
            Debate::participant,
            debate -> debate.participants().keySet());
    Participant participant = lookup.one(unmarked(old));
    String debate = participant.id().debate();
    ParticipantId to = new ParticipantId(debate, lookup.newId(unmarked(wanted), debate));
    String called = name.map(String::strip).orElse(participant.name());
    NewParticipant result = new NewParticipant(participant, to, called);
    if (!result.hasNewId() && !result.hasNewName()) {
      throw new Refusal(
          "`" + result.marked(to) + "` is called that already",
          "give another id, or another name with `--name`");
    }
    if (called.isEmpty() || called.chars().anyMatch(Character::isISOControl)) {
      throw new Refusal("a name is a line of words", "write it out: `--name \"A reader\"`");
    }
    result.refuseTaken(site.debate(debate).orElseThrow());
    return result;
  }

  private void refuseTaken(Debate debate) throws Refusal {
    for (Participant other : debate.participants().values()) {
      if (!other.id().equals(from())) {
        if (other.id().equals(to)) {
          throw new Refusal("there is a participant `" + marked(to) + "` already", another(other));
        }
        if (other.name().equalsIgnoreCase(name)) {
          throw new Refusal(
              "`" + marked(other.id()) + "` is called `" + other.name() + "`", another(other));
        }
      }
    }
  }

  private static String another(Participant other) {
    return "choose another name, or see " + Lookup.place(other.location());
  }

  ParticipantId from() {
    return participant.id();
  }

  boolean hasNewId() {
    return !to.equals(from());
  }

  boolean hasNewName() {
    return !name.equals(participant.name());
  }

  private static String unmarked(String words) {
    return words.startsWith(MARK) ? words.substring(1) : words.replace("/" + MARK, "/");
  }

  private String marked(ParticipantId id) {
    return id.debate() + "/" + MARK + id.local();
  }
}
