package dev.moot.plugin.cruxes.summary;

import dev.moot.api.model.Claim;
import dev.moot.api.model.SiteFacts;
import dev.moot.plugin.cruxes.findings.Finding;
import dev.moot.plugin.cruxes.findings.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts one finding into words. */
public record FindingPrinter(SiteFacts facts, Names names) {

  /** The finding; empty if one of its claims is not on the site. */
  public Optional<SummarisedFinding> print(Finding finding) {
    List<Claim> claims = finding.claims().stream().flatMap(id -> facts.claim(id).stream()).toList();
    return claims.size() < finding.claims().size()
        ? Optional.empty()
        : Optional.of(new SummarisedFinding(claims, sentences(finding, claims), marks(finding)));
  }

  private List<Sentence> sentences(Finding finding, List<Claim> claims) {
    List<String> filled = new ArrayList<>();
    if (finding.isJoint()) {
      List<String> quoted = new ArrayList<>();
      for (int i = 0; i < claims.size(); i++) {
        quoted.add(names.of(claims.get(i), i));
      }
      filled.add(
          names.message(
              "cruxes.map.joint",
              names.list(quoted),
              names.of(finding.together()),
              finding.together().size()));
    }
    finding
        .doubleCrux()
        .ifPresent(
            pair ->
                filled.add(
                    names.message(
                        "cruxes.map.double",
                        names.of(pair.one()),
                        names.of(pair.other()),
                        it(filled, claims))));
    finding
        .groups()
        .forEach(
            group ->
                filled.add(
                    names.message(key(group), it(filled, claims), names.of(group.people()))));
    finding
        .closes()
        .ifPresent(
            gap ->
                filled.add(
                    names.message(
                        "cruxes.map.closure",
                        names.of(gap.between().one()),
                        names.of(gap.between().other()),
                        it(filled, claims),
                        gap.closure().ordinal())));
    return filled.stream().map(text -> Sentence.of(text, claims)).toList();
  }

  /** The claim: by its words in the first sentence. */
  private String it(List<String> before, List<Claim> claims) {
    return before.isEmpty() ? names.of(claims.get(0), 0) : names.message("cruxes.map.it");
  }

  private static String key(Finding.Group group) {
    return (group.holds() ? "cruxes.map.holds." : "cruxes.map.fails.")
        + group.verdict().name().toLowerCase(Locale.ROOT);
  }

  private List<String> marks(Finding finding) {
    List<String> marks = new ArrayList<>();
    Readings readings = finding.readings();
    if (readings.any()) {
      marks.add(readings(readings));
    }
    if (!finding.isJoint()) {
      marks.add(names.message(finding.robust() ? "cruxes.map.robust" : "cruxes.map.not-robust"));
    }
    return marks;
  }

  private String readings(Readings readings) {
    Optional<Claim> only = readings.only().flatMap(facts::claim);
    if (only.isPresent()) {
      return names.message("cruxes.map.one-read", names.of(readings.of()), names.of(only.get()));
    }
    return names.message(
        readings.mostly() ? "cruxes.map.mostly-read" : "cruxes.map.partly-read",
        names.of(readings.of()),
        readings.of().size());
  }
}
