package dev.moot.plugin.cruxes.explain;

import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Stance;
import dev.moot.plugin.cruxes.derived.DerivedCrux;
import dev.moot.plugin.cruxes.derived.PersonalView;
import dev.moot.plugin.cruxes.derived.RootReading;
import dev.moot.plugin.cruxes.findings.Note;
import dev.moot.plugin.cruxes.findings.RootFindings;
import dev.moot.plugin.cruxes.summary.RootSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One root in words: what is worth saying of it, then the numbers behind that. */
record ExplainedRoot(Phrases phrases, RootReading root, RootFindings found) {

  /** Below this a number shows nothing in two digits. */
  private static final double SHOWS = 0.005;

  private static final String GAP = "  ";

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(phrases.say("root", phrases.described(root.root())));
    lines.add("");
    RootSummary.of(found, phrases.inquiry().site(), phrases.names(), Integer.MAX_VALUE)
        .ifPresent(s -> lines.addAll(new ExplainedFindings(phrases, s).lines()));
    for (Note note : found.notes()) {
      if (note instanceof Note.OutOfReach far) {
        lines.add(
            phrases.say(
                "nearest",
                phrases.person(far.view().person()),
                phrases.number(far.view().nearest())));
      }
    }
    if (!root.tangled() && !root.views().isEmpty()) {
      people(lines);
      claims(lines);
    }
    return lines;
  }

  private void people(List<String> lines) {
    lines.add("");
    lines.add(phrases.say("leads"));
    List<List<String>> rows = new ArrayList<>();
    int claims = root.views().values().iterator().next().inputs().size();
    rows.add(
        List.of(
            "",
            phrases.say("column.map"),
            phrases.say("column.record"),
            phrases.say("column.views", claims)));
    for (PersonalView view : root.views().values()) {
      ParticipantId person = view.person();
      String comes =
          Optional.ofNullable(root.strengths().get(person))
              .map(s -> phrases.number(s, view.reliance()) + GAP + phrases.verdict(s))
              .orElseGet(() -> phrases.say("unstable"));
      rows.add(
          List.of(phrases.person(person), comes, said(person), phrases.reliance(view.reliance())));
    }
    lines.addAll(table(rows));
    if (root.reliance().onEstimates()) {
      lines.add(GAP + phrases.say("footnote"));
    }
  }

  /** The rows with each column but the last as wide as its longest cell. */
  private static List<String> table(List<List<String>> rows) {
    int[] widths = new int[rows.get(0).size()];
    rows.forEach(
        row -> {
          for (int i = 0; i < widths.length - 1; i++) {
            widths[i] = Math.max(widths[i], row.get(i).length() + GAP.length());
          }
        });
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(GAP);
      for (int i = 0; i < widths.length; i++) {
        line.append(row.get(i)).append(" ".repeat(Math.max(0, widths[i] - row.get(i).length())));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** The side that somebody is recorded on, and how that is known. */
  private String said(ParticipantId person) {
    Optional<Stance> stance =
        phrases.map().debate().claim(root.root().local()).flatMap(c -> c.stanceOf(person));
    return stance
        .map(
            s ->
                phrases.say(
                    "side." + s.side().word(), phrases.say("how." + s.positionBasis().word())))
        .orElseGet(() -> phrases.say("side.none"));
  }

  private void claims(List<String> lines) {
    List<DerivedCrux> moving =
        root.cruxes().stream().filter(c -> c.computed().sensitivity() >= SHOWS).toList();
    if (!moving.isEmpty()) {
      lines.add("");
      lines.add(phrases.say("moving"));
      moving.forEach(c -> lines.add("  - " + new ExplainedCrux(phrases, root, c).line()));
    }
    if (!root.jointComplete()) {
      lines.add(phrases.say("together"));
    }
  }
}
