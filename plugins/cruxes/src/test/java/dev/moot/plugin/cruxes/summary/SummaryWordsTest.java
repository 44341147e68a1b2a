package dev.moot.plugin.cruxes.summary;

import static dev.moot.plugin.cruxes.summary.Words.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.model.Credence;
import dev.moot.api.model.ParticipantId;
import dev.moot.plugin.cruxes.argumentation.Pair;
import dev.moot.plugin.cruxes.argumentation.Verdict;
import dev.moot.plugin.cruxes.derived.Basis;
import dev.moot.plugin.cruxes.derived.Closure;
import dev.moot.plugin.cruxes.derived.Unreachable;
import dev.moot.plugin.cruxes.findings.Act;
import dev.moot.plugin.cruxes.findings.ChangedVerdict;
import dev.moot.plugin.cruxes.findings.Finding;
import dev.moot.plugin.cruxes.findings.GapClosing;
import dev.moot.plugin.cruxes.findings.Headline;
import dev.moot.plugin.cruxes.findings.Note;
import dev.moot.plugin.cruxes.findings.Readings;
import dev.moot.plugin.cruxes.findings.RootFindings;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SummaryWordsTest {

  private static final Readings NONE = readings(false, false);

  private final Words words = new Words();

  @ParameterizedTest
  @CsvSource({
    "0.1, TENTH",
    "0.2, FIFTH",
    "0.25, QUARTER",
    "0.333, THIRD",
    "0.449, HALF",
    "0.5, HALF",
    "0.66, TWO_THIRDS",
    "0.75, THREE_QUARTERS",
    "0.9, NEARLY_ALL",
    "1, ALL"
  })
  void aShareOfTheGapHasAWord(double share, Closure word) {
    assertThat(Closure.of(share)).contains(word);
  }

  @ParameterizedTest
  @CsvSource({"-0.3", "0", "0.04", "0.0999"})
  void aShareBelowATenthHasNone(double share) {
    assertThat(Closure.of(share)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Closure.class)
  void everyShareIsToldOfTwoPeopleByNameAndOfTheClaimByItsWords(Closure closure) {
    Pair<ParticipantId> pair = new Pair<>(person("ada"), person("ben"));
    Finding finding =
        finding(Act.CLOSES, List.of(), Optional.of(new GapClosing(pair, 0.5, closure)), NONE);
    assertThat(sentences(finding))
        .singleElement()
        .asString()
        .startsWith("If Ada and Ben agreed on “It rains”, ")
        .endsWith(" would close on our map.")
        .contains(closure == Closure.HALF ? "about half of the gap between them" : "gap");
  }

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void everyChangeIsToldOfSomebodyByName(Verdict verdict) {
    for (boolean holds : new boolean[] {true, false}) {
      ChangedVerdict change = new ChangedVerdict(person("ada"), holds, verdict, false);
      assertThat(sentences(finding(Act.UNSETTLES, List.of(change), Optional.empty(), NONE)))
          .singleElement()
          .asString()
          .startsWith("If “It rains” turned out " + holds + ", our map would ")
          .contains(" Ada ");
    }
  }

  @Test
  void theClaimsWordsStandInTheFirstSentenceAndAreLinkedThere() {
    List<ChangedVerdict> changes =
        List.of(
            new ChangedVerdict(person("ada"), true, Verdict.ACCEPT, true),
            new ChangedVerdict(person("ben"), false, Verdict.REJECT, true),
            new ChangedVerdict(person("cleo"), true, Verdict.ACCEPT, true));
    SummarisedFinding printed =
        new FindingPrinter(words.page(), new Names(words.page()))
            .print(finding(Act.DECIDES, changes, Optional.empty(), NONE))
            .orElseThrow();
    assertThat(printed.sentences())
        .extracting(Sentence::text)
        .containsExactly(
            "If “It rains” turned out true, our map would have Ada and Cleo accept the main claim.",
            "If it turned out false, our map would have Ben reject the main claim.");
    assertThat(printed.sentences().get(0).parts())
        .filteredOn(part -> part.claim().isPresent())
        .extracting(Sentence.Part::text)
        .containsExactly("It rains");
  }

  @Test
  void whatRestsOnReadingsSaysOfWhoseViews() {
    assertThat(marks(NONE)).containsExactly("depends on the way of calculating");
    assertThat(marks(readings(false, true, "ada")))
        .startsWith("rests on our reading of what Ada thinks of “It rains”");
    assertThat(marks(readings(false, false, "ada", "ben")))
        .startsWith("rests partly on our reading of what Ada and Ben think");
    assertThat(marks(readings(true, false, "ben")))
        .startsWith("rests mostly on our reading of what Ben thinks");
  }

  @Test
  void noSentenceCallsAStrengthAProbabilityOrPeopleAndClaimsThoseAndThis() {
    List<String> keys =
        words.messages().stringPropertyNames().stream()
            .filter(key -> key.startsWith("cruxes.map"))
            .toList();
    assertThat(keys).hasSizeGreaterThan(20);
    for (String key : keys) {
      assertThat(words.messages().getProperty(key))
          .as(key)
          .doesNotMatch("(?is).*(probab|likel|chance|those two).*")
          .doesNotMatch("(?s).*\\b(on|If|calls) this\\b.*");
    }
  }

  @Test
  void theHeadlineSaysWhereTheMapLeadsAndByWhoseViews() {
    assertThat(headline(Map.of(Verdict.ACCEPT, people("ben"), Verdict.REJECT, people("ada")), NONE))
        .isEqualTo(
            "Going by what Ada and Ben think of the reasons, our map would have Ben accept “It"
                + " rains” and Ada reject it.");
    assertThat(headline(Map.of(Verdict.UNDECIDED, people("ada")), readings(true, false, "ada")))
        .isEqualTo(
            "Going by what Ada thinks of the reasons, most of it our reading, our map would have Ada"
                + " undecided about “It rains”.");
  }

  @ParameterizedTest
  @CsvSource({
    "TANGLED, circles too large",
    "TOO_LARGE, too many to work through",
    "UNKNOWN, Too little is recorded",
    "UNSETTLED, no stable"
  })
  void aMapThatComesToNothingSaysSo(Headline.Outcome outcome, String why) {
    assertThat(printed(new Headline(outcome, Map.of(), NONE))).contains(why, "“It rains”");
  }

  @Test
  void fewPeopleAreNamedAndOfManyTheFirst() {
    Names names = new Names(words.page());
    assertThat(names.of(List.of(person("ada")))).isEqualTo("Ada");
    assertThat(names.of(people("ada", "ben"))).isEqualTo("Ada and Ben");
    assertThat(names.of(people("ada", "ben", "cleo"))).isEqualTo("Ada, Ben and Cleo");
    assertThat(names.of(people("ada", "ben", "cleo", "dan"))).isEqualTo("Ada, Ben, Cleo and Dan");
    assertThat(names.of(people("ada", "ben", "cleo", "dan", "eve")))
        .isEqualTo("Ada, Ben, Cleo and 2 others");
  }

  @Test
  void aRoleIsWrittenSmallWithinASentenceAndLargeWhereOneBegins() {
    assertThat(new Names(words.page()).of(person("the-author"))).isEqualTo("the author");
    assertThat(
            note(
                new Note.OutOfReach(
                    new Unreachable(
                        person("the-author"), 0.55, Optional.empty(), Basis.WORDS, 0.5))))
        .startsWith("The author takes a view");
    assertThat(note(new Note.Alone(person("the-author"))))
        .contains("is recorded of the author alone");
  }

  @Test
  void notesAgreeWithHowManyPeopleTheySpeakOf() {
    assertThat(note(new Note.TooLittle(people("ada", "ben"))))
        .isEqualTo(
            "Too little is recorded of what Ada and Ben think of the reasons for the map to tell what would"
                + " move them.");
    assertThat(note(new Note.Elsewhere(dev.moot.api.model.Basis.STATED, people("ben"))))
        .isEqualTo(
            "On this map Ben comes out somewhere other than where they stand. Some reasons may be"
                + " missing from the map.");
    assertThat(note(new Note.Elsewhere(dev.moot.api.model.Basis.READ, people("ben"))))
        .startsWith(
            "On this map Ben comes out somewhere other than where they stand by our reading.");
    assertThat(note(new Note.Elsewhere(dev.moot.api.model.Basis.DERIVED, people("ada", "ben"))))
        .startsWith(
            "On this map Ada and Ben come out somewhere other than what a number of theirs comes"
                + " to.");
    assertThat(note(new Note.Unsettled(people("ada", "ben"))))
        .startsWith("For Ada and Ben the reasons run in a circle");
    assertThat(note(new Note.NotRecorded(person("ada"), person("ben"), Words.root())))
        .isEqualTo(
            "We have no record of what Ada thinks of “It rains”, so we do not say how much closer to"
                + " Ben it could bring them.");
    assertThat(note(new Note.NoSingleClaim(new Pair<>(person("ada"), person("ben")))))
        .startsWith("On our map no single claim would bring both Ada and Ben over");
    assertThat(note(new Note.Flat())).startsWith("No single claim in this map");
    assertThat(note(new Note.OneSide())).startsWith("No two people of whom enough is recorded");
  }

  @Test
  void aNumberThatCannotBeReachedSaysWhetherItWasStatedOrRead() {
    assertThat(unreachable("ada", Credence.of(0.95), Basis.STATED))
        .startsWith("Ada gives the main claim 95%. This map cannot");
    assertThat(unreachable("ben", Credence.of(0.123), Basis.ESTIMATED))
        .startsWith("By our reading Ben gives the main claim about 12%.");
    assertThat(unreachable("ben", Credence.of(0.3), Basis.DERIVED))
        .startsWith("Worked out from a number that Ben stated, the main claim gets 30%. This map");
    assertThat(
            note(
                new Note.OutOfReach(
                    new Unreachable(person("cleo"), 0.55, Optional.empty(), Basis.WORDS, 0.5))))
        .startsWith("Cleo takes a view of the main claim that this map");
  }

  @Test
  void aRangeOrABoundThatCannotBeReachedStaysOne() {
    assertThat(unreachable("ada", new Credence(Optional.of(0.2), Optional.of(0.4)), Basis.STATED))
        .startsWith("Ada gives the main claim 20 to 40%. This map");
    assertThat(unreachable("ada", new Credence(Optional.empty(), Optional.of(0.05)), Basis.STATED))
        .startsWith("Ada gives the main claim at most 5%. This map");
  }

  private String unreachable(String person, Credence number, Basis basis) {
    return note(
        new Note.OutOfReach(
            new Unreachable(person(person), number.value(), Optional.of(number), basis, 0.5)));
  }

  private String note(Note note) {
    return new NotePrinter(words.page(), new Names(words.page())).print(note).orElseThrow().text();
  }

  private List<String> sentences(Finding finding) {
    return new FindingPrinter(words.page(), new Names(words.page()))
        .print(finding).orElseThrow().sentences().stream().map(Sentence::text).toList();
  }

  private List<String> marks(Readings readings) {
    ChangedVerdict change = new ChangedVerdict(person("ada"), true, Verdict.ACCEPT, true);
    return new FindingPrinter(words.page(), new Names(words.page()))
        .print(finding(Act.DECIDES, List.of(change), Optional.empty(), readings))
        .orElseThrow()
        .marks();
  }

  private String headline(Map<Verdict, List<ParticipantId>> verdicts, Readings readings) {
    return printed(new Headline(Headline.Outcome.LEADS, verdicts, readings));
  }

  private String printed(Headline headline) {
    RootFindings found =
        new RootFindings(
            Words.root(), headline, List.of(), List.of(), List.of(), List.of(), List.of());
    return new RootPrinter(
            words.page(),
            new Names(words.page()),
            words.page().claim(Words.root()).orElseThrow(),
            found)
        .summary(3)
        .headline()
        .text();
  }

  private static Finding finding(
      Act act, List<ChangedVerdict> changes, Optional<GapClosing> closes, Readings readings) {
    return new Finding(
        act, List.of(Words.root()), changes, List.of(), Optional.empty(), closes, readings, false);
  }

  private static Readings readings(boolean mostly, boolean one, String... people) {
    return new Readings(
        new TreeSet<>(people(people)), mostly, one ? Optional.of(Words.root()) : Optional.empty());
  }

  private static List<ParticipantId> people(String... ids) {
    return Arrays.stream(ids).map(Words::person).toList();
  }
}
