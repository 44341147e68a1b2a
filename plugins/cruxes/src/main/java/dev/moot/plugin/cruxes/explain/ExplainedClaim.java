package dev.moot.plugin.cruxes.explain;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import dev.moot.plugin.cruxes.derived.ClaimReading;
import dev.moot.plugin.cruxes.derived.DebateReading;
import dev.moot.plugin.cruxes.derived.DerivedCrux;
import dev.moot.plugin.cruxes.derived.RootReading;
import dev.moot.plugin.cruxes.findings.DebateFindings;
import dev.moot.plugin.cruxes.summary.FindingPrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One claim in words: how it comes to its strength for each person, and what it does. */
record ExplainedClaim(Phrases phrases, DebateReading reading, ClaimId claim) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(phrases.described(claim));
    if (reading.roots().stream().allMatch(RootReading::tangled)) {
      lines.add("");
      boolean circles =
          reading.roots().stream().anyMatch(r -> phrases.map().graph().runsInCircles(r.root()));
      lines.add(phrases.say(circles ? "circles" : "large"));
      return lines;
    }
    ClaimReading here = ClaimReading.of(phrases.map(), reading, claim);
    inputs(here, lines);
    reasons(here, lines);
    for (RootReading root : reading.roots()) {
      effect(root, lines);
    }
    lines.add("");
    lines.add(phrases.say("caveat"));
    return lines;
  }

  private void inputs(ClaimReading here, List<String> lines) {
    lines.add("");
    if (here.people().isEmpty()) {
      lines.add(phrases.say("nobody"));
      return;
    }
    lines.add(phrases.say("starts"));
    int width = here.people().keySet().stream().mapToInt(p -> p.local().length()).max().orElse(0);
    here.people()
        .forEach(
            (person, at) ->
                lines.add(
                    "  "
                        + phrases.person(person)
                        + " ".repeat(width + 2 - person.local().length())
                        + input(at, here.isRoot())));
    if (here.people().values().stream().anyMatch(at -> at.reliance().onEstimates())) {
      lines.add("  " + phrases.say("footnote"));
    }
  }

  private String input(ClaimReading.At at, boolean isRoot) {
    String from = phrases.number(at.input().score());
    String basis = phrases.say("basis." + (isRoot ? "root" : at.input().basis().word()));
    return at.strength()
        .map(
            s ->
                phrases.say(
                    "start", from, basis, phrases.number(s, at.reliance()), phrases.verdict(s)))
        .orElseGet(() -> phrases.say("start.unstable", from, basis));
  }

  private void reasons(ClaimReading here, List<String> lines) {
    lines.add("");
    if (here.reasons().isEmpty()) {
      lines.add(phrases.say("keeps"));
      return;
    }
    lines.add(phrases.say("raises"));
    for (ClaimReading.Reason reason : here.reasons()) {
      lines.add(
          "  - "
              + phrases.say(
                  "reason",
                  reason.relation().type().word(),
                  phrases.claims(reason.premises()),
                  "`" + reason.relation().id() + "`",
                  effects(reason.effects())));
    }
  }

  private String effects(Map<ParticipantId, Double> effects) {
    List<String> parts = new ArrayList<>();
    effects.forEach(
        (person, by) ->
            parts.add(
                phrases.person(person)
                    + " "
                    + (by < 0 ? "−" : "+")
                    + phrases.number(Math.abs(by))));
    return parts.isEmpty() ? phrases.say("unstable") : phrases.inquiry().words().list(parts);
  }

  private void effect(RootReading root, List<String> lines) {
    lines.add("");
    if (root.root().equals(claim)) {
      lines.add(phrases.say("is-root"));
    } else if (root.crux(claim).isPresent()) {
      DerivedCrux crux = root.crux(claim).get();
      ExplainedCrux numbers = new ExplainedCrux(phrases, root, crux);
      lines.add(phrases.say("does", phrases.name(root.root())));
      lines.add("  " + numbers.apart() + " " + numbers.moves());
      DebateFindings.finding(phrases.map(), root, crux)
          .flatMap(new FindingPrinter(phrases.inquiry().site(), phrases.names())::print)
          .map(ExplainedFindings::sentences)
          .orElseGet(() -> List.of(phrases.say("does.nothing")))
          .forEach(sentence -> lines.add("  " + sentence));
    } else if (!root.tangled()) {
      lines.add(phrases.say("unconnected", phrases.name(root.root())));
    }
  }
}
