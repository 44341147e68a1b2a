package dev.moot.plugin.cruxes.summary;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.SiteFacts;
import dev.moot.plugin.cruxes.derived.Basis;
import dev.moot.plugin.cruxes.derived.Unreachable;
import dev.moot.plugin.cruxes.findings.Note;
import java.util.List;
import java.util.Optional;

/** Puts one note into words. */
record NotePrinter(SiteFacts facts, Names names) {

  /** The note; empty if it is of a claim that is not on the site. */
  Optional<Sentence> print(Note note) {
    if (note instanceof Note.Alone alone) {
      return plain("cruxes.map.alone", names.of(alone.person()));
    }
    if (note instanceof Note.Flat) {
      return plain("cruxes.map.flat");
    }
    if (note instanceof Note.OneSide) {
      return plain("cruxes.map.one-side");
    }
    if (note instanceof Note.NotRecorded missing) {
      return notRecorded(missing);
    }
    if (note instanceof Note.OutOfReach outOfReach) {
      return unreachable(outOfReach.view());
    }
    if (note instanceof Note.Elsewhere elsewhere) {
      return people("cruxes.map.elsewhere." + elsewhere.basis().word(), elsewhere.people());
    }
    if (note instanceof Note.Unsettled unsettled) {
      return people("cruxes.map.unsettled", unsettled.people());
    }
    if (note instanceof Note.TooLittle silent) {
      return people("cruxes.map.silent", silent.people());
    }
    if (note instanceof Note.NoSingleClaim none) {
      return plain(
          "cruxes.map.no-double",
          names.of(none.opponents().one()),
          names.of(none.opponents().other()));
    }
    throw new IllegalArgumentException("a note of another kind: " + note);
  }

  private Optional<Sentence> plain(String key, Object... arguments) {
    return Optional.of(Sentence.of(names.sentence(key, arguments), List.of()));
  }

  private Optional<Sentence> people(String key, List<ParticipantId> people) {
    return plain(key, names.of(people), people.size());
  }

  private Optional<Sentence> notRecorded(Note.NotRecorded missing) {
    Optional<Claim> claim = facts.claim(missing.claim());
    return claim.map(
        c ->
            Sentence.of(
                names.message(
                    "cruxes.map.not-recorded",
                    names.of(missing.person()),
                    names.of(c, 0),
                    names.of(missing.other())),
                List.of(c)));
  }

  private Optional<Sentence> unreachable(Unreachable view) {
    String name = names.of(view.person());
    return view.number()
        .flatMap(
            number ->
                plain(
                    "cruxes.map.unreachable." + basis(view.basis()),
                    name,
                    Odds.of(number, view.basis() == Basis.ESTIMATED, names::message)))
        .or(() -> plain("cruxes.map.unreachable", name));
  }

  private static String basis(Basis basis) {
    return switch (basis) {
      case STATED -> "stated";
      case DERIVED -> "derived";
      default -> "read";
    };
  }
}
