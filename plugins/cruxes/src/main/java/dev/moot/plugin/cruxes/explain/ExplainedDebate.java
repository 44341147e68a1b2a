package dev.moot.plugin.cruxes.explain;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.ExpectedChange;
import dev.moot.plugin.cruxes.declared.DeclaredCrux;
import dev.moot.plugin.cruxes.derived.DebateMap;
import dev.moot.plugin.cruxes.derived.DebateReading;
import dev.moot.plugin.cruxes.derived.RootReading;
import dev.moot.plugin.cruxes.findings.DebateFindings;
import dev.moot.plugin.cruxes.findings.RootFindings;
import dev.moot.plugin.cruxes.summary.CruxWords;
import java.util.ArrayList;
import java.util.List;

/** A debate in words: each root, then what people declared. */
record ExplainedDebate(Phrases phrases, DebateReading reading) {

  List<String> lines() {
    DebateMap map = phrases.map();
    List<String> lines = new ArrayList<>();
    for (RootFindings found : DebateFindings.of(map, reading).roots()) {
      RootReading root = reading.root(found.root()).orElseThrow();
      lines.addAll(new ExplainedRoot(phrases, root, found).lines());
    }
    declared(lines);
    expected(lines);
    lines.add("");
    lines.add(phrases.say("more", "`moot explain " + map.debate().id() + "/" + example() + "`"));
    return lines;
  }

  private String example() {
    return reading.roots().stream()
        .flatMap(root -> root.cruxes().stream())
        .map(crux -> phrases.map().name(crux.claim()))
        .findFirst()
        .orElseGet(
            () -> phrases.map().debate().claims().keySet().stream().findFirst().orElse("claim"));
  }

  private void declared(List<String> lines) {
    List<DeclaredCrux> cruxes = DeclaredCrux.allOf(phrases.map().debate());
    if (cruxes.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(phrases.say("declared"));
    for (DeclaredCrux crux : cruxes) {
      lines.add(
          "  - "
              + phrases.say(
                  "declared.line",
                  phrases.name(crux.claim()),
                  phrases.claims(crux.decides()),
                  CruxWords.named(crux, phrases.names()),
                  CruxWords.why(crux, phrases.names())));
    }
  }

  private void expected(List<String> lines) {
    List<Expectation> expectations = phrases.map().debate().expectations();
    if (expectations.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(phrases.say("expected"));
    for (Expectation expectation : expectations) {
      lines.add(
          "  - "
              + phrases.say(
                  "expected." + ExpectedChange.of(expectation, wordings(expectation.on())).word(),
                  phrases.person(expectation.by()),
                  phrases.name(expectation.on()),
                  expectation.condition(),
                  phrases.say(expectation.estimated() ? "how.read" : "how.stated")));
    }
  }

  private List<Claim> wordings(ClaimId on) {
    return on.debate().equals(phrases.map().debate().id())
        ? phrases.map().debate().claim(on.local()).stream().toList()
        : List.of();
  }
}
