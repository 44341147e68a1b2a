package dev.moot.plugin.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.draft.Draft;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which sentences a file of claims lists, and in which order. */
class CandidatesTest {

  private static List<String> listed(String words) {
    Draft draft = (Draft) ImportCase.read("thread", "milk.txt", "[1] ole\n\n" + words + "\n");
    List<String> lines = draft.debate().comments();
    return lines.stream().filter(l -> l.startsWith("  ")).map(String::strip).toList();
  }

  @Test
  void thoseWithTheMostToGoByComeFirstAndThenTheOrderOfTheText() {
    assertThat(
            listed(
                "Some 3 of us. What do you mean by milk? The crux is tea. Some 4 of you."
                    + " At 5% I would change my mind."))
        .containsExactly(
            "3 ole, would change, number: At 5% I would change my mind.",
            "3 ole, crux: The crux is tea.",
            "3 ole, definition: What do you mean by milk?",
            "3 ole, number: Some 3 of us.",
            "3 ole, number: Some 4 of you.");
  }

  @Test
  void theRestIsCountedWithThePlaceWhereItIsShown() {
    String many =
        IntStream.rangeClosed(1, 70)
            .mapToObj(n -> "Cup " + n + ".")
            .collect(Collectors.joining(" "));
    assertThat(listed(many + " That is the crux."))
        .hasSize(61)
        .startsWith("3 ole, crux: That is the crux.", "3 ole, number: Cup 1.")
        .endsWith("and 11 more: the desk of `moot serve` marks them all in the text");
    assertThat(listed(many.substring(0, many.indexOf("Cup 61")))).hasSize(60);
  }
}
