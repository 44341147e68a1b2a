package dev.moot.plugin.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.plugin.Candidate;
import dev.moot.api.render.Words;
import dev.moot.plugin.formats.outline.CueFinder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sentences that an import lists, found again in the text that it made. */
class CueFinderTest {

  /** Says the keys. */
  private static final Words KEYS =
      new Words() {
        @Override
        public String message(String key, Object... arguments) {
          return key;
        }

        @Override
        public String list(List<String> items) {
          return String.join(", ", items);
        }
      };

  private static List<String> found(String text) {
    return new CueFinder().candidates(text, KEYS).stream().map(c -> shown(c, text)).toList();
  }

  private static String shown(Candidate candidate, String text) {
    return candidate.reason().replace("formats.cue.", "")
        + ": "
        + text.substring(candidate.start(), candidate.end()).replace("\n", "/");
  }

  @Test
  void eachSentenceIsFoundWhereItStandsAndSaysWhy() {
    assertThat(
            found(
                "Ponds matter. The crux is\nwhether they freeze. Dr. Park saw 3 of 4 freeze! I would change my mind."))
        .containsExactly(
            "crux: The crux is/whether they freeze.",
            "number: Dr. Park saw 3 of 4 freeze!",
            "would-change: I would change my mind.");
  }

  @Test
  void whatSomebodyQuotesIsNotTheirs() {
    assertThat(found("> Some 90% freeze.\n- Only 10% do.\n- See: the list.\n> 80%"))
        .containsExactly("number: Only 10% do.", "see: See: the list.");
  }

  @Test
  void whatSaysNothingOfTheKindIsLeftAlone() {
    assertThat(found("")).isEmpty();
    assertThat(found("Ponds matter.\r\nThey do.")).isEmpty();
  }
}
