package dev.moot.plugin.claimlinks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.testkit.BuiltSite;
import dev.moot.testkit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BacklinksTest {

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "One. Then [the *road*](claim:wet) dried! Three. ; Then <mark>the road</mark> dried!",
        "As [[wet]] shows. ; As <mark>wet</mark> shows.",
        "*As [[wet|`it`]] is* [sic]. ; As <mark>it</mark> is [sic].",
        "- One.\\n- Two [[wet]]. ; Two <mark>wet</mark>.",
        "## Is [[wet]]?\\n\\nNo. ; Is <mark>wet</mark>?",
        "> Quoted, [[wet]]. ; Quoted, <mark>wet</mark>.",
        "She said \"the [[wet]] isn't loud\" -- twice... "
            + "; She said “the <mark>wet</mark> isn’t loud” – twice…",
        "\"Then [the 'wet' road](claim:wet) dried.\" Next. "
            + "; “Then <mark>the ‘wet’ road</mark> dried.”",
        "Dr. Smith cf. J. S. Mill: the [[wet]] vs. Ann in U.S. Army style. Next one. "
            + "; Dr. Smith cf. J. S. Mill: the <mark>wet</mark> vs. Ann in U.S. Army style.",
      })
  void theSentenceIsTakenFromTheTextThatReadersSee(String markdown, String sentence) {
    assertThat(claimPage(markdown.replace("\\n", "\n"))).contains(": " + sentence + "</li>");
  }

  @Test
  void aTableCellIsASentenceOfItsOwn() {
    assertThat(claimPage("| a | b |\n|---|---|\n| before | the [[wet]] |\n| c | d |"))
        .contains(": the <mark>wet</mark></li>");
  }

  @Test
  void codeAndCardsAreNoMentions() {
    assertThat(claimPage("`[[wet]]`\n\n![[wet]]\n\n    [[wet]]")).doesNotContain("<mark>");
  }

  private String claimPage(String markdown) {
    String claims =
        "schema: claims/1\ndebate: weather\ntitle: Rain?\nclaims:\n  wet: {text: The road is wet.}\n";
    BuiltSite site =
        TestSite.in(folder).file("claims/weather.yaml", claims).post("a", markdown).build();
    return site.page("/claims/weather/wet/");
  }
}
