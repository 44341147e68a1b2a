package dev.moot.plugin.cruxes.summary;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.SiteFacts;
import dev.moot.plugin.cruxes.argumentation.Verdict;
import dev.moot.plugin.cruxes.derived.Agreement;
import dev.moot.plugin.cruxes.derived.Mismatch;
import dev.moot.plugin.cruxes.findings.Headline;
import dev.moot.plugin.cruxes.findings.RootFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts the findings on one root into words. */
final class RootPrinter {

  private final SiteFacts facts;
  private final Claim root;
  private final RootFindings found;
  private final Names names;
  private final FindingPrinter printer;

  RootPrinter(SiteFacts facts, Names names, Claim root, RootFindings found) {
    this.facts = facts;
    this.names = names;
    this.root = root;
    this.found = found;
    printer = new FindingPrinter(facts, names);
  }

  RootSummary summary(int most) {
    List<Sentence> mismatches =
        found.mismatches().stream().flatMap(m -> mismatch(m).stream()).toList();
    return new RootSummary(
        root,
        Sentence.quotable(root),
        headline(),
        found.findings().stream().flatMap(f -> printer.print(f).stream()).toList(),
        mismatches.stream().limit(most).toList(),
        Math.max(0, mismatches.size() - most),
        found.notes().stream()
            .flatMap(n -> new NotePrinter(facts, names).print(n).stream())
            .toList(),
        agreements(found.agreed(), most),
        Math.max(0, found.agreed().size() - most),
        agreements(found.divided(), most),
        Math.max(0, found.divided().size() - most));
  }

  private Sentence headline() {
    Headline headline = found.headline();
    String about = names.of(root, 0);
    String filled =
        switch (headline.outcome()) {
          case TANGLED -> names.message("cruxes.map.headline.tangled", about);
          case TOO_LARGE -> names.message("cruxes.map.headline.large", about);
          case UNKNOWN -> names.message("cruxes.map.headline.unknown", about);
          case UNSETTLED -> names.message("cruxes.map.headline.unsettled", about);
          case LEADS -> leads(headline, about);
        };
    return Sentence.of(filled, List.of(root));
  }

  private String leads(Headline headline, String about) {
    List<String> verdicts = new ArrayList<>();
    headline
        .leads()
        .forEach(
            entry ->
                verdicts.add(
                    names.message(
                        "cruxes.map.leads." + word(entry.getKey()),
                        who(entry.getValue(), headline.people()),
                        verdicts.isEmpty() ? about : names.message("cruxes.map.it"))));
    String how =
        !headline.readings().any()
            ? "cruxes.map.headline"
            : headline.readings().mostly()
                ? "cruxes.map.headline.mostly"
                : "cruxes.map.headline.partly";
    return names.message(
        how, names.of(headline.people()), headline.people().size(), names.list(verdicts));
  }

  /** People by name; where they are many and nobody else is left, all of them. */
  private String who(List<ParticipantId> people, List<ParticipantId> all) {
    boolean many = people.size() == all.size() && people.size() > Names.ALL;
    return many ? names.message("cruxes.map.all") : names.of(people);
  }

  private static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  private Optional<Sentence> mismatch(Mismatch mismatch) {
    Optional<Claim> decides = facts.claim(mismatch.declared().decides());
    return facts
        .claim(mismatch.declared().claim())
        .filter(c -> decides.isPresent())
        .map(
            claim -> {
              String key = mismatch.linked() ? "cruxes.map.moves-little" : "cruxes.map.unlinked";
              String crux = names.of(claim, 0);
              String about = names.of(decides.orElseThrow(), 1);
              String filled =
                  mismatch
                      .declared()
                      .declaredBy()
                      .map(
                          by ->
                              names.sentence(
                                  mismatch.declared().isReading() ? key + ".read" : key,
                                  names.of(by),
                                  crux,
                                  about))
                      .orElseGet(() -> names.message(key + ".editor", crux, about));
              return Sentence.of(filled, List.of(claim, decides.orElseThrow()));
            });
  }

  private List<SummarisedAgreement> agreements(List<Agreement> agreements, int most) {
    return agreements.stream().limit(most).flatMap(a -> agreement(a).stream()).toList();
  }

  private Optional<SummarisedAgreement> agreement(Agreement agreement) {
    return facts
        .claim(agreement.claim())
        .map(
            claim ->
                new SummarisedAgreement(
                    claim,
                    names.message(
                        "cruxes.agreed.who",
                        names.of(agreement.forRoot()),
                        agreement.forRoot().size(),
                        names.of(agreement.againstRoot()),
                        agreement.againstRoot().size()),
                    agreement.undisputed()
                        ? ""
                        : names.message("cruxes.agreed.doubted", names.of(agreement.doubters())),
                    agreement.estimated()));
  }
}
