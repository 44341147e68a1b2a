package dev.moot.plugin.cruxes.findings;

import dev.moot.api.model.Basis;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Side;
import dev.moot.plugin.cruxes.argumentation.Pair;
import dev.moot.plugin.cruxes.derived.DerivedCrux;
import dev.moot.plugin.cruxes.derived.RootReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides what is worth saying of a reading as a whole. */
record NoteSearch(FindingSearch search, RootReading reading) {

  /**
   * The notes, in order.
   *
   * @param found whether there is any finding
   */
  List<Note> notes(boolean found) {
    List<Note> notes = new ArrayList<>();
    if (reading.tangled()) {
      return notes;
    }
    if (reading.views().size() == 1) {
      notes.add(new Note.Alone(reading.views().firstKey()));
    } else if (!found && !reading.strengths().isEmpty()) {
      notes.add(new Note.Flat());
    } else if (found && search.opponents().isEmpty()) {
      notes.add(new Note.OneSide());
    }
    search.opponents().flatMap(this::notRecorded).ifPresent(notes::add);
    reading.unreachable().forEach(view -> notes.add(new Note.OutOfReach(view)));
    elsewhere().forEach((basis, people) -> notes.add(new Note.Elsewhere(basis, people)));
    if (!reading.unsettled().isEmpty() && !reading.strengths().isEmpty()) {
      notes.add(new Note.Unsettled(List.copyOf(reading.unsettled())));
    }
    if (!reading.silent().isEmpty()) {
      notes.add(new Note.TooLittle(List.copyOf(reading.silent())));
    }
    search
        .opponents()
        .filter(pair -> found && reading.cruxes().stream().noneMatch(c -> bringsOver(c, pair)))
        .map(Note.NoSingleClaim::new)
        .ifPresent(notes::add);
    return notes;
  }

  /** Whether a claim could bring each of two over to the other side. */
  private boolean bringsOver(DerivedCrux crux, Pair<ParticipantId> pair) {
    return bringsOver(crux, pair.one()) && bringsOver(crux, pair.other());
  }

  private boolean bringsOver(DerivedCrux crux, ParticipantId person) {
    return search.changes(crux, person).stream().anyMatch(c -> c.side() != Side.UNSURE);
  }

  /** The claim on which most of the gap might turn of those that one of the two has no view of. */
  private Optional<Note> notRecorded(Pair<ParticipantId> pair) {
    return reading.cruxes().stream()
        .filter(
            c ->
                search.isRecorded(pair.one(), c.claim())
                    != search.isRecorded(pair.other(), c.claim()))
        .filter(c -> search.share(c).isPresent())
        .max(Comparator.comparing(c -> search.share(c).orElseThrow()))
        .map(
            c ->
                search.isRecorded(pair.one(), c.claim())
                    ? new Note.NotRecorded(pair.other(), pair.one(), c.claim())
                    : new Note.NotRecorded(pair.one(), pair.other(), c.claim()));
  }

  /** Those whom the map leads elsewhere than they stand, by how it is known where that is. */
  private Map<Basis, List<ParticipantId>> elsewhere() {
    Map<Basis, List<ParticipantId>> people = new EnumMap<>(Basis.class);
    reading
        .strengths()
        .forEach(
            (person, strength) -> {
              boolean told =
                  reading.unreachable().stream().anyMatch(u -> u.person().equals(person));
              search
                  .stance(person)
                  .filter(s -> s.side() != Side.of(strength) && !told)
                  .ifPresent(
                      s ->
                          people
                              .computeIfAbsent(s.positionBasis(), b -> new ArrayList<>())
                              .add(person));
            });
    return people;
  }
}
