package dev.moot.plugin.cruxes.summary;

import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Side;
import dev.moot.api.render.PageScope;
import dev.moot.plugin.cruxes.derived.Basis;
import dev.moot.plugin.cruxes.derived.RootReading;
import dev.moot.plugin.cruxes.derived.Unreachable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What there is to know of a reading as a whole. */
record NoteWords(PageScope page, Names names, RootReading reading, Opponents opponents) {

  /**
   * The notes, the most important first.
   *
   * @param words what is said of single claims
   * @param found whether any single claim is named
   */
  List<String> notes(CruxWords words, boolean found) {
    List<String> notes = new ArrayList<>();
    if (reading.tangled()) {
      notes.add(page.message("cruxes.map.tangled"));
    } else if (!found) {
      notes.add(page.message(reading.views().size() < 2 ? "cruxes.map.few" : "cruxes.map.flat"));
    } else if (!opponents.opposed()) {
      notes.add(page.message("cruxes.map.one-side"));
    } else if (reading.cruxes().stream().noneMatch(words::bringsAllOver)) {
      boolean moved = reading.cruxes().stream().anyMatch(words::movesAll);
      notes.add(page.message(moved ? "cruxes.map.no-flip" : "cruxes.map.no-double"));
    }
    reading.unreachable().forEach(u -> notes.add(unreachable(u)));
    people("cruxes.map.elsewhere", elsewhere()).ifPresent(notes::add);
    people("cruxes.map.unsettled", reading.unsettled()).ifPresent(notes::add);
    people("cruxes.map.silent", reading.silent()).ifPresent(notes::add);
    return notes;
  }

  private String unreachable(Unreachable view) {
    String name = names.of(view.person());
    if (view.basis() == Basis.WORDS) {
      return page.message("cruxes.map.unreachable", name);
    }
    String key =
        view.basis() == Basis.STATED
            ? "cruxes.map.unreachable.stated"
            : "cruxes.map.unreachable.read";
    return page.message(key, name, Math.round(view.view() * 100));
  }

  /** Those whom the map leads elsewhere than they say they stand. */
  private List<ParticipantId> elsewhere() {
    List<ParticipantId> people = new ArrayList<>();
    reading
        .strengths()
        .forEach(
            (person, strength) -> {
              Optional<Side> side = Opponents.side(page, reading, person);
              boolean told =
                  reading.unreachable().stream().anyMatch(u -> u.person().equals(person));
              if (side.isPresent() && side.get() != Side.of(strength) && !told) {
                people.add(person);
              }
            });
    return people;
  }

  private Optional<String> people(String key, Collection<ParticipantId> people) {
    return people.isEmpty()
        ? Optional.empty()
        : Optional.of(page.message(key, names.of(people), people.size()));
  }
}
