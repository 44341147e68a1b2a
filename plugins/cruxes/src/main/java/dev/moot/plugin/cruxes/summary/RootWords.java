package dev.moot.plugin.cruxes.summary;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.render.PageScope;
import dev.moot.plugin.cruxes.derived.Agreement;
import dev.moot.plugin.cruxes.derived.DebateReading;
import dev.moot.plugin.cruxes.derived.DerivedCrux;
import dev.moot.plugin.cruxes.derived.Mismatch;
import dev.moot.plugin.cruxes.derived.RootReading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the reading of one root into words. */
final class RootWords {

  /** A claim that scores less than this share of the first is not worth a reader's time. */
  private static final double WORTH_NAMING = 0.2;

  private final PageScope page;
  private final DebateReading debate;
  private final RootReading reading;
  private final Names names;
  private final Opponents opponents;

  RootWords(PageScope page, DebateReading debate, RootReading reading) {
    this.page = page;
    this.debate = debate;
    this.reading = reading;
    names = new Names(page);
    opponents = Opponents.of(reading, page);
  }

  /**
   * The summary; empty if the root is not there.
   *
   * @param first whether declared cruxes that decide none of the roots are told of here
   */
  Optional<RootSummary> summary(int most, boolean first) {
    return page.claim(reading.root()).map(root -> summary(root, most, first));
  }

  private RootSummary summary(Claim root, int most, boolean first) {
    List<DerivedCrux> worth = worthNaming();
    CruxWords words = new CruxWords(page, names, reading, opponents);
    List<Finding> findings =
        worth.stream().limit(most).flatMap(c -> words.finding(c).stream()).toList();
    List<Finding> joint = words.joint(most);
    List<Finding> mismatches =
        debate.mismatches().stream()
            .filter(m -> m.declared().decides().equals(reading.root()) || first && decidesNone(m))
            .flatMap(m -> mismatch(m).stream())
            .toList();
    return new RootSummary(
        root,
        quotable(root),
        page.message("cruxes.map.intro", quotable(root), reading.views().size()),
        opponents.opposed() && !findings.isEmpty()
            ? page.message(
                "cruxes.map.pair",
                names.of(opponents.people().get(0)),
                names.of(opponents.people().get(1)))
            : "",
        Stream.concat(findings.stream(), joint.stream()).toList(),
        Math.max(0, worth.size() - most),
        mismatches.stream().limit(most).toList(),
        Math.max(0, mismatches.size() - most),
        new NoteWords(page, names, reading, opponents).notes(words, !findings.isEmpty()),
        reading.agreements().stream().limit(most).flatMap(a -> agreed(a).stream()).toList(),
        Math.max(0, reading.agreements().size() - most));
  }

  private List<DerivedCrux> worthNaming() {
    double top = reading.cruxes().stream().mapToDouble(c -> c.computed().score()).max().orElse(0);
    return reading.cruxes().stream()
        .filter(c -> c.computed().score() > 0.001 && c.computed().score() >= top * WORTH_NAMING)
        .toList();
  }

  private boolean decidesNone(Mismatch mismatch) {
    return debate.root(mismatch.declared().decides()).isEmpty();
  }

  private Optional<Finding> mismatch(Mismatch mismatch) {
    Optional<Claim> decides = page.claim(mismatch.declared().decides());
    return page.claim(mismatch.declared().claim())
        .filter(c -> decides.isPresent())
        .map(
            claim -> {
              String about = quotable(decides.orElseThrow());
              String key = mismatch.linked() ? "cruxes.map.moves-little" : "cruxes.map.unlinked";
              String sentence =
                  mismatch
                      .declared()
                      .declaredBy()
                      .map(by -> page.message(key, names.of(by), about))
                      .orElseGet(() -> page.message(key + ".editor", about));
              return new Finding(List.of(claim), List.of(sentence), List.of());
            });
  }

  private Optional<AgreedClaim> agreed(Agreement agreement) {
    return page.claim(agreement.claim())
        .map(
            claim ->
                new AgreedClaim(
                    claim,
                    page.message(
                        "cruxes.agreed.who",
                        names.of(agreement.forRoot()),
                        agreement.forRoot().size(),
                        names.of(agreement.againstRoot()),
                        agreement.againstRoot().size()),
                    doubted(agreement.doubters()),
                    agreement.estimated()));
  }

  private String doubted(List<ParticipantId> doubters) {
    return doubters.isEmpty()
        ? ""
        : page.message("cruxes.agreed.doubted", names.of(doubters), doubters.size());
  }

  /** A claim's sentence without its full stop, to stand in another one. */
  static String quotable(Claim claim) {
    String text = claim.text().strip();
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
