package dev.moot.plugin.cruxes.explain;

import dev.moot.plugin.cruxes.derived.Basis;
import dev.moot.plugin.cruxes.derived.DebateMap;
import dev.moot.plugin.cruxes.derived.Unreachable;
import dev.moot.plugin.cruxes.findings.Note;

/** One note in plain words. */
record ExplainedNote(DebateMap map, Note note) {

  String sentence() {
    if (note instanceof Note.Alone alone) {
      return "Only "
          + alone.person().local()
          + " says enough about the reasons, so the map cannot tell what divides people.";
    }
    if (note instanceof Note.Flat) {
      return "No single claim would change what anybody makes of the root, or bring two people much"
          + " closer to each other.";
    }
    if (note instanceof Note.OneSide) {
      return "No two people who say enough take opposite sides of the root.";
    }
    if (note instanceof Note.NotRecorded missing) {
      return "There is no record of what "
          + missing.person().local()
          + " thinks of `"
          + map.name(missing.claim())
          + "`, so it is not said how much closer to "
          + missing.other().local()
          + " it could bring them.";
    }
    if (note instanceof Note.OutOfReach outOfReach) {
      return unreachable(outOfReach.view());
    }
    if (note instanceof Note.Elsewhere elsewhere) {
      return "The map leads "
          + Phrases.some(elsewhere.people())
          + " elsewhere than where they stand: some of their reasons may be missing from it.";
    }
    if (note instanceof Note.Unsettled unsettled) {
      return "There is no stable reading for "
          + Phrases.some(unsettled.people())
          + ": with their views the map runs in a circle that never comes to rest.";
    }
    if (note instanceof Note.TooLittle silent) {
      return "Left out: "
          + Phrases.people(silent.people())
          + ", of whose views too little is recorded.";
    }
    if (note instanceof Note.NoSingleClaim none) {
      return "No single claim would bring both "
          + none.opponents().one().local()
          + " and "
          + none.opponents().other().local()
          + " over to the other side, which is normal.";
    }
    throw new IllegalArgumentException("a note of another kind: " + note);
  }

  private static String unreachable(Unreachable view) {
    return "What "
        + view.person().local()
        + " thinks of the root cannot be reached with this map: "
        + Phrases.number(view.view())
        + (view.basis() == Basis.ESTIMATED ? Phrases.ESTIMATED : "")
        + " would be needed, "
        + Phrases.number(view.nearest())
        + " is the nearest. A reason is missing.";
  }
}
