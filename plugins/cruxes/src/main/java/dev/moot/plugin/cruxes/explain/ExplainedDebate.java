package dev.moot.plugin.cruxes.explain;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.ExpectedChange;
import dev.moot.api.model.ParticipantId;
import dev.moot.plugin.cruxes.declared.DeclaredKind;
import dev.moot.plugin.cruxes.derived.DebateMap;
import dev.moot.plugin.cruxes.derived.DebateReading;
import dev.moot.plugin.cruxes.derived.Mismatch;
import dev.moot.plugin.cruxes.derived.RootReading;
import dev.moot.plugin.cruxes.findings.DebateFindings;
import dev.moot.plugin.cruxes.findings.RootFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A debate in words: each root, then what people declared. */
record ExplainedDebate(DebateMap map, DebateReading reading) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (RootFindings found : DebateFindings.of(map, reading).roots()) {
      RootReading root = reading.root(found.root()).orElseThrow();
      lines.addAll(new ExplainedRoot(map, root, found).lines());
    }
    declared(lines);
    expected(lines);
    lines.add("");
    lines.add(
        "For one claim, type `moot explain "
            + map.debate().id()
            + "/"
            + example()
            + "`. Where the numbers come from is in the documentation, in cruxes.md.");
    return lines;
  }

  private String example() {
    return reading.roots().stream()
        .flatMap(root -> root.cruxes().stream())
        .map(crux -> map.name(crux.claim()))
        .findFirst()
        .orElseGet(() -> map.debate().claims().keySet().stream().findFirst().orElse("claim"));
  }

  private void declared(List<String> lines) {
    Debate debate = map.debate();
    if (debate.cruxes().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("What people declared, which is another matter than what the map says:");
    for (Crux crux : debate.cruxes()) {
      String who =
          crux.declaredBy()
              .map(ParticipantId::local)
              .map(p -> p + " names it")
              .orElse("the writer of the file names it");
      lines.add(
          "  - `"
              + map.name(crux.claim())
              + "` for `"
              + map.name(crux.decides())
              + "`: "
              + who
              + label(DeclaredKind.of(debate, crux))
              + "."
              + mismatch(crux).map(m -> " " + sentence(m)).orElse(""));
    }
  }

  private void expected(List<String> lines) {
    if (map.debate().expectations().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("What would change their minds, in their words or by the writer’s reading of them:");
    for (Expectation expectation : map.debate().expectations()) {
      List<Claim> wordings =
          expectation.on().debate().equals(map.debate().id())
              ? map.debate().claim(expectation.on().local()).stream().toList()
              : List.of();
      lines.add(
          "  - "
              + expectation.by().local()
              + " "
              + Phrases.change(
                  ExpectedChange.of(expectation, wordings), "`" + map.name(expectation.on()) + "`")
              + " if: "
              + expectation.condition()
              + (expectation.estimated() ? " (read)" : " (stated)"));
    }
  }

  private static String label(DeclaredKind kind) {
    return switch (kind) {
      case DOUBLE_CRUX -> ", and so does the other side: a double crux";
      case CLAIMED_DOUBLE_CRUX -> " for both sides, which the other side has not confirmed";
      case AGREED_CRUX -> ", and so does somebody who sees it alike";
      case ONE_SIDED -> ", and nobody else does";
      case EDITORS -> ", and nobody in the debate does";
      case UNRESOLVED -> ", and so do others; what they think of it is not recorded well enough";
    };
  }

  private Optional<Mismatch> mismatch(Crux crux) {
    return reading.mismatches().stream().filter(m -> m.declared().equals(crux)).findFirst();
  }

  private String sentence(Mismatch mismatch) {
    String decides = "`" + map.name(mismatch.declared().decides()) + "`";
    return mismatch.linked()
        ? "In this map it moves "
            + decides
            + " little (at most "
            + Phrases.number(mismatch.most())
            + "): the map may be missing a link."
        : "In this map nothing leads from it to " + decides + ": the map is missing a link.";
  }

  /** The text of a claim of the map; of another debate's claim its name. */
  static String text(DebateMap map, ClaimId claim) {
    return claim.debate().equals(map.debate().id())
        ? map.debate().claim(claim.local()).map(Claim::text).orElse(map.name(claim))
        : "a claim of another debate";
  }
}
