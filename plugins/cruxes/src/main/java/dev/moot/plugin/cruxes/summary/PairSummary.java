package dev.moot.plugin.cruxes.summary;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.render.PageScope;
import dev.moot.plugin.cruxes.argumentation.Pair;
import dev.moot.plugin.cruxes.derived.DebateReading;
import dev.moot.plugin.cruxes.derived.RootReading;
import dev.moot.plugin.cruxes.findings.ChangedVerdict;
import dev.moot.plugin.cruxes.findings.DebateFindings;
import dev.moot.plugin.cruxes.findings.Finding;
import dev.moot.plugin.cruxes.findings.GapClosing;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the map says of two people and nobody else, for one root: what of its findings concerns only
 * them. Nothing is reckoned anew for the two, so that it is never more than the debate's page says.
 *
 * @param root the claim that all is about
 * @param rootText its sentence without the full stop
 * @param farthest whether the map puts these two farthest apart
 * @param findings what single claims do, what does most first
 */
public record PairSummary(
    Claim root, String rootText, boolean farthest, List<SummarisedFinding> findings) {

  public PairSummary {
    findings = List.copyOf(findings);
  }

  /** What is said of {@code pair}, root by root; empty where the map says nothing of the two. */
  public static List<PairSummary> of(Debate debate, Pair<ParticipantId> pair, PageScope page) {
    DebateReading reading = DebateReading.on(page, debate);
    FindingPrinter printer = new FindingPrinter(page, new Names(page));
    return DebateFindings.on(page, debate).roots().stream()
        .flatMap(
            found ->
                page.claim(found.root()).stream()
                    .map(
                        root ->
                            new PairSummary(
                                root,
                                Sentence.quotable(root),
                                reading
                                    .root(found.root())
                                    .flatMap(RootReading::opponents)
                                    .filter(pair::equals)
                                    .isPresent(),
                                found.findings().stream()
                                    .filter(f -> isOnly(f, pair))
                                    .flatMap(f -> printer.print(f).stream())
                                    .toList())))
        .filter(s -> s.farthest() || !s.findings().isEmpty())
        .toList();
  }

  /** Whether a finding speaks of the two, of both or of one, and of nobody else. */
  private static boolean isOnly(Finding finding, Pair<ParticipantId> pair) {
    return Stream.of(
            finding.changes().stream().map(ChangedVerdict::person),
            finding.together().stream(),
            finding.doubleCrux().stream().flatMap(p -> Stream.of(p.one(), p.other())),
            finding.closes().map(GapClosing::between).stream()
                .flatMap(p -> Stream.of(p.one(), p.other())))
        .flatMap(people -> people)
        .allMatch(p -> p.equals(pair.one()) || p.equals(pair.other()));
  }
}
