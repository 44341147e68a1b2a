package dev.moot.plugin.cruxes.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Side;
import dev.moot.api.model.Stance;
import dev.moot.plugin.cruxes.declared.DeclaredCrux;
import dev.moot.plugin.cruxes.declared.DeclaredKind;
import dev.moot.plugin.cruxes.declared.RandomCruxes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences on a crux, as those would read them who are named there. */
class CruxReasonTest {

  private static final int DEBATES = 3000;

  /** A crux of a debate with its label and its sentences. */
  private record Read(DeclaredCrux crux, String label, List<String> sentences) {

    static Stream<Read> in(Debate debate) {
      Names names = new Names(new Words().page(debate));
      return DeclaredCrux.allOf(debate).stream()
          .map(
              crux ->
                  new Read(
                      crux,
                      CruxWords.named(crux, names),
                      List.of(CruxWords.why(crux, names).split("(?<=\\.) "))));
    }

    /** Whom the sentences that have {@code words} name. */
    Set<ParticipantId> named(String words) {
      return sentences.stream()
          .filter(s -> s.contains(words))
          .flatMap(s -> people(s).stream())
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<ParticipantId> disagreeingByTheirWords() {
      return sentences.stream()
          .filter(s -> s.contains(" disagree") && !s.contains("not by their words alone"))
          .flatMap(s -> people(s).stream())
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<ParticipantId> people(String sentence) {
      return crux.debate().participants().values().stream()
          .map(Participant::id)
          .filter(p -> sentence.matches("(?s).*\\b(?i:" + p.local() + ")\\b.*"))
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The label and the sentences that say who names it, in words of theirs or by our reading. */
    List<String> namings() {
      return Stream.concat(
              Stream.of(label),
              sentences.stream()
                  .filter(s -> !s.startsWith("The writer of the digest says"))
                  .filter(s -> !s.contains("disagree") || s.contains("and each")))
          .toList();
    }

    /** What stands before the name of {@code person}. */
    String before(String said, ParticipantId person) {
      return said.split("\\b(?i:" + person.local() + ")\\b")[0];
    }

    Optional<Side> side(ClaimId claim, ParticipantId person) {
      return crux.debate().claim(claim.local()).flatMap(c -> c.stanceOf(person)).map(Stance::side);
    }

    boolean isStated(ClaimId claim, ParticipantId person) {
      return crux.debate()
          .claim(claim.local())
          .flatMap(c -> c.stanceOf(person))
          .filter(Stance::isSideStated)
          .isPresent();
    }

    boolean declares(ParticipantId person, Predicate<Crux> how) {
      return crux.declarations().stream()
          .anyMatch(c -> c.declaredBy().filter(person::equals).isPresent() && how.test(c));
    }

    /** Whether {@code person} confirms it, or it lies between them and others by their words. */
    boolean saysOfThemselves(ParticipantId person) {
      return crux.declarations().stream()
          .filter(c -> c.decides().equals(crux.decided()) && c.namedBy().contains(person))
          .anyMatch(
              c ->
                  !c.declaredBy().equals(Optional.of(person))
                      || c.participants().contains(person)
                      || c.participants().size() == 1
                      || (c.participants().isEmpty() && side(crux.decided(), person).isPresent()));
    }

    @Override
    public String toString() {
      return label + " | " + String.join(" ", sentences) + " | " + crux.declarations();
    }
  }

  private static List<Read> all() {
    // Of many people sentences name the first few; which these are another test says.
    return RandomCruxes.of(DEBATES)
        .flatMap(Read::in)
        .filter(r -> r.crux().declarers().size() <= Names.ALL)
        .toList();
  }

  /** Of two groups, each of one is opposed to each of the other; a list of two is two groups. */
  @Test
  void whoIsSaidToDisagreeIsOpposedToEachOfThoseWithWhom() {
    int[] times = new int[2];
    List<Read> reads =
        Stream.concat(all().stream(), RandomCruxes.ofFour(DEBATES).flatMap(Read::in)).toList();
    for (Read read : reads) {
      for (String sentence : read.sentences()) {
        List<ParticipantId> ones = new ArrayList<>();
        List<ParticipantId> others = new ArrayList<>();
        if (sentence.contains(" with ")) {
          int with = sentence.indexOf(" with ");
          ones.addAll(read.people(sentence.substring(0, with)));
          others.addAll(read.people(sentence.substring(with)));
          times[1]++;
        } else if (sentence.contains(" disagree")) {
          List<ParticipantId> two = List.copyOf(read.people(sentence));
          assertThat(two).as("%s", read).hasSize(2);
          ones.add(two.get(0));
          others.add(two.get(1));
          times[0]++;
        }
        for (ParticipantId p : ones) {
          for (ParticipantId q : others) {
            for (ClaimId claim : List.of(read.crux().claim(), read.crux().decided())) {
              assertThat(DeclaredKind.opposite(read.crux().debate(), claim, p, q))
                  .as("%s", read)
                  .isTrue();
            }
          }
        }
      }
    }
    assertThat(times[0]).isGreaterThan(20);
    assertThat(times[1]).isGreaterThan(20);
  }

  @Test
  void whatRestsOnReadingsOfThemIsNotSaidAsIfAllHadSaidSo() {
    all()
        .forEach(
            read -> {
              for (ParticipantId p : read.disagreeingByTheirWords()) {
                for (ClaimId claim : List.of(read.crux().claim(), read.crux().decided())) {
                  Claim about = read.crux().debate().claim(claim.local()).orElseThrow();
                  assertThat(about.stanceOf(p).filter(Stance::isSideStated))
                      .as("%s", read)
                      .isPresent();
                }
              }
            });
  }

  /** A head says how many cruxes a debate has, and its page of cruxes has a card for each. */
  @Test
  void asManyAreCountedAsHaveACard() {
    assertThat(RandomCruxes.of(DEBATES))
        .allSatisfy(
            debate -> assertThat(debate.namedCruxes()).hasSameSizeAs(DeclaredCrux.allOf(debate)));
  }

  @Test
  void aLabelNamesSidesOnlyOfThoseWhoStatedThem() {
    int[] times = {0};
    all().stream()
        .filter(read -> read.label().contains(" side"))
        .forEach(
            read -> {
              times[0]++;
              assertThat(read.crux().declarations())
                  .as("%s", read)
                  .extracting(Crux::decides)
                  .anyMatch(
                      decided ->
                          read.crux().declarers().stream()
                              .allMatch(p -> read.isStated(decided, p)));
            });
    assertThat(times[0]).isGreaterThan(50);
  }

  @Test
  void answersAreCalledUnlikeOnlyWhereTwoOfThemAre() {
    int[] times = {0};
    all().stream()
        .filter(read -> read.toString().contains("do not all answer it alike"))
        .forEach(
            read -> {
              times[0]++;
              assertThat(
                      read.crux().declarers(read.crux().decided()).stream()
                          .flatMap(p -> read.side(read.crux().claim(), p).stream())
                          .distinct())
                  .as("%s", read)
                  .hasSizeGreaterThan(1);
            });
    assertThat(times[0]).isGreaterThan(20);
  }

  @Test
  void nobodyIsSaidToSpeakForBothSidesWhoDidNot() {
    int[] times = {0};
    all()
        .forEach(
            read ->
                read.named("says that both sides turn on this")
                    .forEach(
                        p -> {
                          times[0]++;
                          assertThat(
                                  read.declares(
                                      p,
                                      c ->
                                          c.shared()
                                              .filter(Crux.Sharing.CLAIMED::equals)
                                              .isPresent()))
                              .as("%s", read)
                              .isTrue();
                        }));
    assertThat(times[0]).isGreaterThan(50);
  }

  @Test
  void nobodyIsSaidToNameItWithoutADeclarationOrWordsOfTheirs() {
    all()
        .forEach(
            read -> {
              Set<ParticipantId> named = new LinkedHashSet<>(read.crux().declarers());
              assertThat(read.people(read.label())).as("%s", read).isEqualTo(named);
              read.sentences().stream()
                  .filter(s -> !s.startsWith("The writer of the digest says"))
                  .forEach(s -> assertThat(named).as("%s", read).containsAll(read.people(s)));
            });
  }

  @Test
  void everybodyWhoNamesItIsToldOfOnceAndWhoIsOnlySaidToAgreeIsToldApart() {
    int[] times = {0};
    all()
        .forEach(
            read -> {
              for (ParticipantId p : read.crux().declarers()) {
                assertThat(read.namings().stream().skip(1).filter(s -> read.people(s).contains(p)))
                    .as("%s", read)
                    .hasSize(1);
              }
              for (Crux crux : read.crux().declarations()) {
                crux.confirmedBy()
                    .filter(c -> !read.crux().declarers().contains(c.by()))
                    .ifPresent(
                        c -> {
                          times[0]++;
                          assertThat(read.named("no words of theirs are recorded"))
                              .as("%s", read)
                              .contains(c.by());
                        });
              }
            });
    assertThat(times[0]).isGreaterThan(50);
  }

  /** No sentence says of somebody what the next one takes back. */
  @Test
  void whoNamesItByOurReadingIsNeverSaidToNameIt() {
    int[] times = new int[2];
    for (Read read : all()) {
      for (String said : read.namings()) {
        for (ParticipantId p : read.people(said)) {
          boolean reading = read.crux().isReadingOf(p);
          times[reading ? 1 : 0]++;
          assertThat(read.before(said, p).toLowerCase(Locale.ROOT).contains("by our reading"))
              .as("%s of %s", read, p.local())
              .isEqualTo(reading);
        }
      }
    }
    assertThat(times[0]).isGreaterThan(50);
    assertThat(times[1]).isGreaterThan(50);
  }

  @Test
  void aSideIsToldOfAllWhoNamedItOrOfNobody() {
    int[] times = {0};
    all().stream()
        .filter(r -> r.label().contains(" side"))
        .forEach(
            read -> {
              times[0]++;
              assertThat(read.crux().decides())
                  .as("%s", read)
                  .anyMatch(
                      decided ->
                          read.crux().declarers().stream()
                              .allMatch(
                                  p ->
                                      read.side(decided, p)
                                          .filter(s -> s != Side.UNSURE)
                                          .isPresent()));
              assertThat(read.label().contains("both sides") && !read.crux().isShared()).isFalse();
            });
    assertThat(times[0]).isGreaterThan(50);
  }

  @Test
  void whoIsSaidToAnswerAlikeAnswersYesOrNo() {
    all()
        .forEach(
            read -> {
              Set<Optional<Side>> sides = new LinkedHashSet<>();
              read.named("they answer it alike")
                  .forEach(p -> sides.add(read.side(read.crux().claim(), p)));
              assertThat(sides).as("%s", read).hasSizeLessThan(2);
              assertThat(sides)
                  .as("%s", read)
                  .doesNotContain(Optional.empty(), Optional.of(Side.UNSURE));
            });
  }

  /** Who says what others disagree about has not said what would change their own mind. */
  @Test
  void anOwnViewTurnsOnItOnlyOfThoseWhoSpeakOfThemselves() {
    int[] times = new int[3];
    all()
        .forEach(
            read -> {
              for (ParticipantId p : read.named("says that their own view turns on this")) {
                times[0]++;
                assertThat(read.saysOfThemselves(p)).as("%s", read).isTrue();
              }
              for (ParticipantId p : read.named("says that the debate turns on this")) {
                times[1]++;
                assertThat(read.saysOfThemselves(p)).as("%s", read).isFalse();
                assertThat(read.sentences())
                    .as("%s", read)
                    .anyMatch(
                        s -> s.strip().equals("Whether their own view does is not recorded."));
              }
              Set<ParticipantId> naming = read.named("and each names it");
              if (!naming.isEmpty()) {
                times[2]++;
                assertThat(naming).as("%s", read).anyMatch(p -> !read.saysOfThemselves(p));
              }
            });
    assertThat(times[0]).isGreaterThan(50);
    assertThat(times[1]).isGreaterThan(50);
    assertThat(times[2]).isGreaterThan(5);
  }
}
