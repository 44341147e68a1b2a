package dev.moot.plugin.cruxes.summary;

import static dev.moot.plugin.cruxes.summary.Words.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Position;
import dev.moot.plugin.cruxes.argumentation.Pair;
import dev.moot.plugin.cruxes.argumentation.Swing;
import dev.moot.plugin.cruxes.argumentation.Verdict;
import dev.moot.plugin.cruxes.derived.Basis;
import dev.moot.plugin.cruxes.derived.Closure;
import dev.moot.plugin.cruxes.derived.RootReading;
import dev.moot.plugin.cruxes.derived.Unreachable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryWordsTest {

  private final Words words = new Words();

  @ParameterizedTest
  @CsvSource({
    "-0.3, GROWS",
    "-0.04, NONE",
    "0, NONE",
    "0.1, LITTLE",
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
    assertThat(Closure.of(share)).isEqualTo(word);
  }

  @Test
  void everyShareAndEveryTurnHasASentence() {
    for (Closure closure : Closure.values()) {
      assertThat(words.message("cruxes.map.closure." + closure.word())).endsWith(".");
    }
    for (Verdict verdict : Verdict.values()) {
      for (boolean holds : new boolean[] {true, false}) {
        assertThat(words.message(new Turn(holds, verdict).message(), "Ada", 1)).contains("Ada");
      }
    }
  }

  @Test
  void noSentenceCallsAStrengthAProbability() {
    assertThat(words.messages().values())
        .noneMatch(text -> text.toString().matches("(?is).*(probab|likel|chance).*"));
  }

  @Test
  void aTurnIsWhereTheVerdictWouldComeOutOtherwise() {
    assertThat(Turn.of(new Swing(0.3, 0.8), 0.7)).containsExactly(new Turn(false, Verdict.REJECT));
    assertThat(Turn.of(new Swing(0.3, 0.8), 0.5))
        .containsExactly(new Turn(true, Verdict.ACCEPT), new Turn(false, Verdict.REJECT));
    assertThat(Turn.of(new Swing(0.6, 0.9), 0.7)).isEmpty();
  }

  @Test
  void fewPeopleAreNamedAndManyAreCounted() {
    Names names = new Names(words.page());
    assertThat(names.of(List.of(person("ada")))).isEqualTo("Ada");
    assertThat(names.of(people("ada", "ben"))).isEqualTo("Ada and Ben");
    assertThat(names.of(people("ada", "ben", "cleo"))).isEqualTo("Ada, Ben and Cleo");
    assertThat(names.of(people("ada", "ben", "cleo", "dan"))).isEqualTo("4 people");
  }

  @Test
  void whoHasNoStableAnswerIsNamed() {
    assertThat(notes(reading(Map.of(), false, Set.of("ada", "ben"), Set.of(), List.of())))
        .contains(
            "For Ada and Ben the reasons run in a circle and come to no stable answer, so they are"
                + " left out here.");
    assertThat(notes(reading(Map.of(), false, Set.of("ada"), Set.of(), List.of())))
        .contains(
            "For Ada the reasons run in a circle and come to no stable answer, so this person is"
                + " left out here.");
  }

  @Test
  void aMapThatIsTooTangledSaysNothingMore() {
    assertThat(notes(reading(Map.of(), true, Set.of(), Set.of(), List.of())))
        .containsExactly(
            "The reasons in this map run in circles too large to work through, so it says nothing"
                + " more.");
  }

  @Test
  void whoSaysTooLittleIsNamed() {
    assertThat(notes(reading(Map.of(), false, Set.of(), Set.of("ada", "ben"), List.of())))
        .contains(
            "Ada and Ben say too little about the reasons we recorded for the map to tell what would"
                + " move them.");
  }

  @Test
  void aNumberThatCannotBeReachedSaysWhetherItWasStatedOrRead() {
    List<Unreachable> views =
        List.of(
            new Unreachable(person("ada"), 0.95, Basis.STATED, 0.7),
            new Unreachable(person("ben"), 0.123, Basis.ESTIMATED, 0.3),
            new Unreachable(person("cleo"), 0.55, Basis.WORDS, 0.3));
    assertThat(notes(reading(Map.of(), false, Set.of(), Set.of(), views)))
        .anyMatch(note -> note.startsWith("Ada gives the main claim 95%. This map cannot"))
        .anyMatch(note -> note.startsWith("By our reading Ben gives the main claim about 12%."))
        .anyMatch(note -> note.startsWith("Cleo takes a view of the main claim that this map"));
  }

  @Test
  void whomTheMapLeadsElsewhereIsNamed() {
    words.stance("ada", Position.ACCEPT).stance("ben", Position.REJECT);
    assertThat(notes(reading(Map.of("ada", 0.7, "ben", 0.5), false, Set.of(), Set.of(), List.of())))
        .contains(
            "On this map Ben comes out somewhere other than where they stand. Some of their reasons"
                + " may be missing from it.");
  }

  @Test
  void withNobodyOnTheOtherSideThereAreNoOpponents() {
    words.stance("ada", Position.ACCEPT).stance("ben", Position.LEAN_ACCEPT);
    RootReading reading =
        reading(Map.of("ada", 0.7, "ben", 0.5), false, Set.of(), Set.of(), List.of());
    assertThat(Opponents.of(reading, words.page()).opposed()).isFalse();
    words.stance("cleo", Position.REJECT);
    assertThat(
            Opponents.of(
                    reading(Map.of("ada", 0.7, "cleo", 0.2), false, Set.of(), Set.of(), List.of()),
                    words.page())
                .people())
        .containsExactly(person("ada"), person("cleo"));
  }

  private List<String> notes(RootReading reading) {
    Names names = new Names(words.page());
    Opponents opponents = Opponents.of(reading, words.page());
    return new NoteWords(words.page(), names, reading, opponents)
        .notes(new CruxWords(words.page(), names, reading, opponents), false);
  }

  private static RootReading reading(
      Map<String, Double> strengths,
      boolean tangled,
      Set<String> unsettled,
      Set<String> silent,
      List<Unreachable> unreachable) {
    SortedMap<ParticipantId, Double> byPerson = new TreeMap<>();
    strengths.forEach((id, strength) -> byPerson.put(person(id), strength));
    Optional<Pair<ParticipantId>> pair =
        byPerson.size() < 2
            ? Optional.empty()
            : Optional.of(new Pair<>(byPerson.firstKey(), byPerson.lastKey()));
    return new RootReading(
        Words.root(),
        new TreeMap<>(),
        set(silent),
        tangled,
        set(unsettled),
        byPerson,
        pair,
        List.of(),
        List.of(),
        true,
        unreachable,
        List.of());
  }

  private static TreeSet<ParticipantId> set(Set<String> ids) {
    return ids.stream().map(Words::person).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<ParticipantId> people(String... ids) {
    return Arrays.stream(ids).map(Words::person).toList();
  }
}
