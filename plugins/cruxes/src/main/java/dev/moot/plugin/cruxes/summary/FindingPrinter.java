package dev.moot.plugin.cruxes.summary;

import dev.moot.api.model.Claim;
import dev.moot.api.render.PageScope;
import dev.moot.plugin.cruxes.findings.Finding;
import dev.moot.plugin.cruxes.findings.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts one finding into words. */
record FindingPrinter(PageScope page, Names names) {

  /** The finding; empty if one of its claims is not on the site. */
  Optional<SummarisedFinding> print(Finding finding) {
    List<Claim> claims = finding.claims().stream().flatMap(id -> page.claim(id).stream()).toList();
    return claims.size() < finding.claims().size()
        ? Optional.empty()
        : Optional.of(new SummarisedFinding(claims, sentences(finding, claims), marks(finding)));
  }

  private List<Sentence> sentences(Finding finding, List<Claim> claims) {
    List<String> filled = new ArrayList<>();
    if (finding.isJoint()) {
      List<String> quoted = new ArrayList<>();
      for (int i = 0; i < claims.size(); i++) {
        quoted.add(page.message("cruxes.map.quoted", Sentence.place(i)));
      }
      filled.add(
          page.message(
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
                    page.message(
                        "cruxes.map.double",
                        names.of(pair.one()),
                        names.of(pair.other()),
                        it(filled))));
    finding
        .groups()
        .forEach(
            group -> filled.add(page.message(key(group), it(filled), names.of(group.people()))));
    finding
        .closes()
        .ifPresent(
            gap ->
                filled.add(
                    page.message(
                        "cruxes.map.closure",
                        names.of(gap.between().one()),
                        names.of(gap.between().other()),
                        it(filled),
                        gap.closure().ordinal())));
    return filled.stream().map(text -> Sentence.of(text, claims)).toList();
  }

  /** The claim: by its words in the first sentence. */
  private String it(List<String> before) {
    return before.isEmpty()
        ? page.message("cruxes.map.quoted", Sentence.place(0))
        : page.message("cruxes.map.it");
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
      marks.add(page.message(finding.robust() ? "cruxes.map.robust" : "cruxes.map.not-robust"));
    }
    return marks;
  }

  private String readings(Readings readings) {
    Optional<Claim> only = readings.only().flatMap(page::claim);
    if (only.isPresent()) {
      return page.message(
          "cruxes.map.one-read",
          names.of(readings.of()),
          page.message("cruxes.map.quoted", Sentence.quotable(only.get())));
    }
    return page.message(
        readings.mostly() ? "cruxes.map.mostly-read" : "cruxes.map.partly-read",
        names.of(readings.of()),
        readings.of().size());
  }
}
