package dev.moot.plugin.cruxes.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Side;
import dev.moot.api.model.Stance;
import dev.moot.plugin.cruxes.argumentation.Swing;
import dev.moot.plugin.cruxes.argumentation.Verdict;
import dev.moot.plugin.cruxes.derived.Agreement;
import dev.moot.plugin.cruxes.derived.DebateReading;
import dev.moot.plugin.cruxes.derived.MapSample;
import dev.moot.plugin.cruxes.derived.RootReading;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of the findings on every debate. */
class FindingPropertiesTest {

  private static final int DEBATES = 600;

  private static final List<Seen> SEEN = RandomDebates.of(DEBATES).flatMap(Seen::in).toList();

  /** One root of a debate with what is said of it. */
  private record Seen(Debate debate, RootReading reading, RootFindings found) {

    static Stream<Seen> in(MapSample sample) {
      DebateReading reading = sample.reading();
      return DebateFindings.of(sample.map(), reading).roots().stream()
          .map(found -> new Seen(sample.debate(), reading.root(found.root()).orElseThrow(), found));
    }
  }

  private static Optional<Side> side(Debate debate, String claim, ParticipantId person) {
    return debate.claim(claim).flatMap(c -> c.stanceOf(person)).map(Stance::side);
  }

  @Test
  void nobodyIsSaidToMoveAgainstTheSignOfTheChangeOrToWhereTheyStand() {
    int[] times = {0};
    SEEN.forEach(
        seen -> {
          Debate debate = seen.debate();
          RootReading reading = seen.reading();
          RootFindings found = seen.found();
          for (Finding finding : found.findings()) {
            for (ChangedVerdict change : finding.changes()) {
              times[0]++;
              double now = reading.strengths().get(change.person());
              Swing swing =
                  reading
                      .crux(finding.claim())
                      .orElseThrow()
                      .computed()
                      .swings()
                      .get(change.person());
              double then = change.holds() ? swing.ifTrue() : swing.ifFalse();
              assertThat(Verdict.of(then)).isEqualTo(change.verdict());
              assertThat(change.verdict()).isNotEqualTo(Verdict.of(now));
              if (change.verdict() == Verdict.ACCEPT) {
                assertThat(then).isGreaterThan(now);
              }
              if (change.verdict() == Verdict.REJECT) {
                assertThat(then).isLessThan(now);
              }
              Optional<Side> stands = side(debate, found.root().local(), change.person());
              assertThat(stands).isNotEqualTo(Optional.of(change.side()));
              Side met = change.holds() ? Side.HOLDS : Side.DOUBTS;
              assertThat(side(debate, finding.claim().local(), change.person()))
                  .isNotEqualTo(Optional.of(met));
            }
          }
        });
    assertThat(times[0]).isGreaterThan(200);
  }

  @Test
  void nothingThatBothSidesAcceptIsDoubtedByAnybodyOrDeclaredACrux() {
    int[] times = {0, 0};
    SEEN.forEach(
        seen -> {
          Debate debate = seen.debate();
          RootReading reading = seen.reading();
          RootFindings found = seen.found();
          for (Agreement agreement : found.agreed()) {
            times[0]++;
            Claim claim = debate.claim(agreement.claim().local()).orElseThrow();
            assertThat(claim.split().doubts()).isZero();
            assertThat(debate.cruxes()).noneMatch(c -> c.claim().equals(claim.id()));
            assertThat(sides(debate, found, agreement)).contains(Side.HOLDS, Side.DOUBTS);
          }
          for (Agreement agreement : found.divided()) {
            times[1]++;
            assertThat(agreement.doubters()).isNotEmpty();
            assertThat(sides(debate, found, agreement)).contains(Side.HOLDS, Side.DOUBTS);
          }
        });
    assertThat(times[0]).isGreaterThan(20);
    assertThat(times[1]).isGreaterThan(20);
  }

  private static List<Side> sides(Debate debate, RootFindings found, Agreement agreement) {
    return debate.claim(agreement.claim().local()).orElseThrow().stances().stream()
        .filter(s -> s.side() == Side.HOLDS)
        .flatMap(s -> side(debate, found.root().local(), s.participant()).stream())
        .toList();
  }

  @Test
  void noGapIsToldWithoutTwoRecordedViewsOrBelowATenth() {
    int[] times = {0};
    SEEN.forEach(
        seen -> {
          Debate debate = seen.debate();
          RootReading reading = seen.reading();
          RootFindings found = seen.found();
          for (Finding finding : found.findings()) {
            BiConsumer<ParticipantId, GapClosing> recorded =
                (person, gap) ->
                    assertThat(side(debate, finding.claim().local(), person)).isPresent();
            finding
                .closes()
                .ifPresent(
                    gap -> {
                      times[0]++;
                      recorded.accept(gap.between().one(), gap);
                      recorded.accept(gap.between().other(), gap);
                      assertThat(gap.share()).isGreaterThanOrEqualTo(0.1);
                      assertThat(
                              List.of(
                                  side(debate, found.root().local(), gap.between().one()),
                                  side(debate, found.root().local(), gap.between().other())))
                          .containsExactlyInAnyOrder(
                              Optional.of(Side.HOLDS), Optional.of(Side.DOUBTS));
                    });
          }
        });
    assertThat(times[0]).isGreaterThan(20);
  }

  @Test
  void findingsAreFewAndWhatDoesMostComesFirst() {
    SEEN.forEach(
        seen -> {
          Debate debate = seen.debate();
          RootReading reading = seen.reading();
          RootFindings found = seen.found();
          assertThat(found.findings()).hasSizeLessThanOrEqualTo(RootFindings.MOST);
          assertThat(found.findings().stream().map(Finding::act).toList()).isSorted();
          assertThat(found.findings()).doesNotHaveDuplicates();
          for (Finding finding : found.findings()) {
            boolean crosses = finding.changes().stream().anyMatch(ChangedVerdict::crosses);
            if (!finding.isJoint()) {
              assertThat(finding.act() == Act.DECIDES).isEqualTo(crosses);
              assertThat(finding.act() == Act.CLOSES).isEqualTo(finding.changes().isEmpty());
            }
          }
        });
  }

  @Test
  void onlyThoseWhoSayEnoughAreSpokenOfAndReadingsAreThoseOfTheWriter() {
    SEEN.forEach(
        seen -> {
          Debate debate = seen.debate();
          RootReading reading = seen.reading();
          RootFindings found = seen.found();
          for (Finding finding : found.findings()) {
            assertThat(reading.views().keySet())
                .containsAll(finding.changes().stream().map(ChangedVerdict::person).toList())
                .containsAll(finding.together())
                .containsAll(finding.readings().of());
            finding
                .readings()
                .only()
                .ifPresent(
                    claim ->
                        assertThat(
                                debate
                                    .claim(claim.local())
                                    .flatMap(c -> c.stanceOf(finding.readings().of().first()))
                                    .orElseThrow()
                                    .isReading())
                            .isTrue());
          }
        });
  }

  @Test
  void thatNoSingleClaimBringsBothOverIsSaidAtMostOnceAndLast() {
    SEEN.forEach(
        seen -> {
          Debate debate = seen.debate();
          RootReading reading = seen.reading();
          RootFindings found = seen.found();
          List<Note> notes = found.notes();
          for (int i = 0; i < notes.size() - 1; i++) {
            assertThat(notes.get(i)).isNotInstanceOf(Note.NoSingleClaim.class);
          }
        });
  }
}
