package dev.moot.engine.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.read.SourceFile;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewClaimTest {

  private static Optional<NewClaim> in(String yaml) {
    return NewClaim.in(SourceFile.of("claims/tea.yaml", yaml));
  }

  private static String with(String yaml) {
    return in(yaml).orElseThrow().with("second", "It is: so.").orElseThrow();
  }

  @Test
  void aClaimGoesBehindTheLastOneAndNothingElseChanges() {
    String before = "debate: tea # the kettle\nclaims:\n  first:  {text: One}   # as typed\n";
    String after = "\n# And then\nrelations: []\n";

    assertThat(with(before + after))
        .isEqualTo(before + "  second:\n    text: \"It is: so.\"\n" + after);
  }

  @Test
  void emptyLinesAndIndentsAreKeptUp() {
    String before = "claims:\n    a: {text: A}\n\n    b:\n        text: |\n          B\n";

    assertThat(with(before)).isEqualTo(before + "\n    second:\n        text: \"It is: so.\"\n");
  }

  @Test
  void commentsOfTheLastClaimStayWithIt() {
    String before = "claims:\n  first:\n    text: One\n\n    # kind: fact\n    #   more\n";
    String after = "# of the file\ncruxes: []\n";

    assertThat(with(before + after))
        .isEqualTo(before + "  second:\n    text: \"It is: so.\"\n" + after);
  }

  @Test
  void theLineBreaksOfTheFileAreKept() {
    assertThat(with("claims:\r\n  first:\r\n    text: One\r\n"))
        .isEqualTo(
            "claims:\r\n  first:\r\n    text: One\r\n  second:\r\n    text: \"It is: so.\"\r\n");
  }

  @Test
  void aFileWithoutALastLineBreakGetsOne() {
    assertThat(with("claims:\n  first:\n    text: One"))
        .isEqualTo("claims:\n  first:\n    text: One\n  second:\n    text: \"It is: so.\"\n");
  }

  @Test
  void idsAndFormerIdsAreTaken() {
    assertThat(
            in("claims:\n  a: {text: A, aliases: [b, 'c']}\n  \"d\":\n    aliases: e\n    text: D\n")
                .orElseThrow()
                .names())
        .containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void claimsInBracesAreLeftAlone() {
    assertThat(in("claims: {first: {text: One}}\n")).isEmpty();
    assertThat(in("debate: tea\n")).isEmpty();
    assertThat(in("claims: [\n")).isEmpty();
  }

  @Test
  void theDebateOfAFileIsWhatItSays() {
    assertThat(NewClaim.debate(SourceFile.of("claims/x.yaml", "debate: 'tea' # kettle\n")))
        .contains("tea");
    assertThat(NewClaim.debate(SourceFile.of("claims/x.yaml", "title: T\n"))).isEmpty();
  }
}
