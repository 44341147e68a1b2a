package dev.moot.api.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote what where posts end in a line of buttons and begin with a bare name. */
class FootSearchTest {

  private static final String TWO =
      "Ole Olsen|Milk goes first.|Like · Reply · 2h|Mara de la Lind|Can anybody taste it?|Like · Reply · 1h · Edited|";

  /** Each post as its author and all its words, what stands beside posts left out. */
  private static List<String> said(String copied) {
    String text = copied.replace("|", "\n");
    List<String> lines = PostedText.lines(text);
    List<String> said = new ArrayList<>();
    for (PostedText.Part post : CopiedText.of(text).posted().posts()) {
      StringBuilder words = new StringBuilder(post.head().author()).append(':');
      for (int line = post.words(); line < post.end(); line++) {
        String word = lines.get(line - 1).strip();
        words.append(word.isEmpty() || CopiedText.isBesidePosts(word) ? "" : " " + word);
      }
      said.add(words.toString());
    }
    return said;
  }

  @Test
  void aPostIsWhoseNameStandsAboveItUpToTheButtons() {
    assertThat(said(TWO))
        .containsExactly("Ole Olsen: Milk goes first.", "Mara de la Lind: Can anybody taste it?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Top fan|Ole Olsen|Milk goes first.||And last.|Like  Reply  2h|View 2 more replies|Author|Jens P.|Ole Olsen why?|Like · Reply · March 2, 2026|",
        "Ole Olsen|Milk goes first.||And last.|Gefällt mir · Antworten · 2 Std.|Jens P.|Ole Olsen why?|Gefällt mir · Antworten · 5 Min.|",
        "Ole Olsen|Milk goes first.||And last.|2h · Like · Reply · Share|Jens P.|Ole Olsen why?|12 · 1h · Like · Reply|",
      })
  void badgesCountsAndOtherLanguagesAreKnown(String copied) {
    assertThat(said(copied))
        .containsExactly("Ole Olsen: Milk goes first. And last.", "Jens P.: Ole Olsen why?");
  }

  @Test
  void aDayInTheButtonsIsThatOfThePost() {
    String text = TWO.replace("2h", "March 2, 2026").replace("|", "\n");
    assertThat(CopiedText.of(text).posted().posts().get(0).head().day())
        .hasToString("Optional[2026-03-02]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I think so too|Tea is dear.|Like · Reply · 5m|",
        "mara|Tea is dear.|Like · Reply · 5m|",
        "NO WAY|Tea is dear.|Like · Reply · 5m|",
        "Tea is dear.|Like · Reply · 5m|",
        "Kim Young|Like · Reply · 5m|",
        "Kim Young replied|Tea is dear.|Like · Reply · 5m|",
        "Kim Young|Tea is dear.|",
        "Write a comment",
      })
  void whatHasNoNameOrNoFootIsNobodys(String third) {
    String copied = TWO + third;
    assertThat(said(copied))
        .startsWith("Ole Olsen: Milk goes first.", "Mara de la Lind: Can anybody taste it?")
        .allMatch(s -> s.startsWith("Ole") || s.startsWith("Mara") || s.startsWith(":"));
    assertThat(CopiedText.of(copied.replace("|", "\n")).doubtful()).containsExactly(7);
  }

  @Test
  void oneFootTellsNothing() {
    assertThat(said("Ole Olsen|Milk goes first.|Like · Reply · 2h|")).isEmpty();
  }

  @Test
  void wordsThatOnlyNameTheButtonsEndNoPost() {
    assertThat(FootSearch.isFoot("I like your reply")).isFalse();
    assertThat(FootSearch.isFoot("Like")).isFalse();
    assertThat(FootSearch.isFoot("Like · Reply · 2h · " + "3 ".repeat(40))).isFalse();
  }
}
