package dev.moot.plugin.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.draft.Draft;
import dev.moot.api.draft.DraftParticipant;
import dev.moot.api.draft.DraftQuote;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says a locution of AIF: nobody is made up, and nobody's words are cut. */
class SpeakersTest {

  private static final String CLEO =
      ", \"locutions\": [{\"nodeID\": \"2\", \"personID\": \"9\"}], \"participants\":"
          + " [{\"participantID\": \"9\", \"firstname\": \"Cleo\", \"surname\": \"Park\"}]";

  private static Draft draft(String words, String beside) {
    String text =
        "{\"nodes\": [{\"nodeID\": \"1\", \"text\": \"Ponds matter\", \"type\": \"I\"},"
            + "{\"nodeID\": \"2\", \"text\": \""
            + words
            + "\", \"type\": \"L\"}, {\"nodeID\": \"3\", \"text\": \"Asserting\", \"type\": \"YA\"}],"
            + "\"edges\": [{\"edgeID\": \"1\", \"fromID\": \"2\", \"toID\": \"3\"},"
            + "{\"edgeID\": \"2\", \"fromID\": \"3\", \"toID\": \"1\"}]"
            + beside
            + "}";
    return (Draft) ImportCase.read("aif", "set.json", text);
  }

  private static DraftQuote quote(Draft draft) {
    return draft.debate().claims().get(0).quotes().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "We want a ratio of 3 : 1 in the pond ~ We want a ratio of 3 : 1 in the pond",
        "Bob : he is wrong ~ Bob : he is wrong",
        "Cleo Park : We want 3 : 1 ~ We want 3 : 1",
        "cleo  park : Drain it ~ Drain it",
        "Park : Drain it ~ Drain it",
        "Drain it ~ Drain it"
      })
  void whoStandsBesideTheNodesSaysAllButTheirOwnName(String text, String words) {
    Draft draft = draft(text, CLEO);
    assertThat(quote(draft).by()).contains("Cleo Park");
    assertThat(quote(draft).exact()).isEqualTo(words);
    assertThat(draft.debate().participants())
        .extracting(DraftParticipant::name)
        .containsExactly("Cleo Park");
    assertThat(draft.account().notes()).noneMatch(n -> n.startsWith("who speaks"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ann", "ann_3", "Ann van der Berg", "Dr. N. O'Neil", "Speaker 2", "李雷"})
  void aNameBeforeTheColonIsBelievedWhereNobodyStandsBesideAndThatIsTold(String name) {
    Draft draft = draft(name + " : Drain it", "");
    assertThat(quote(draft).by()).contains(name);
    assertThat(quote(draft).exact()).isEqualTo("Drain it");
    assertThat(draft.account().notes())
        .contains(
            "who speaks is not said beside some locutions, and was taken from how they begin: "
                + name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We want a ratio of 3 : 1",
        "3 : 1 it is",
        "There is one thing to do : drain it",
        "The ratio : 3 to 1"
      })
  void wordsBeforeAColonThatAreNoNameAreNobodys(String text) {
    Draft draft = draft(text, "");
    assertThat(quote(draft).by()).isEmpty();
    assertThat(quote(draft).exact()).isEqualTo(text);
    assertThat(draft.debate().participants()).isEqualTo(List.of());
  }

  @Test
  void aNumberWithoutAPersonNamesNobody() {
    Draft draft = draft("Drain it", ", \"locutions\": [{\"nodeID\": \"2\", \"personID\": \"9\"}]");
    assertThat(quote(draft).by()).isEmpty();
  }
}
