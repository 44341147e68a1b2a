package dev.moot.plugin.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.testkit.BuiltSite;
import dev.moot.testkit.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the claim file of an exchange is told, and spared, because of the exchange. */
class ClaimFileOfExchangeTest {

  private static final String TURNS =
      """
      :::exchange
      **ada** to **ben** (verbatim): It calms.

      **ben** to **ada**: Not me.
      :::
      """;

  @TempDir Path folder = Path.of("");

  @Test
  void whoSpeaksInAnExchangeTakesPartAndWhatItQuotesIsUsed() {
    assertThat(codes(TURNS, "It calms."))
        .doesNotContain("claims/unused-participant", "claims/unused-source");
  }

  @Test
  void whoDoesNotAndWhatIsNotIsReported() {
    assertThat(codes("Nobody speaks.", "It calms."))
        .containsOnlyOnce("claims/unused-source")
        .contains("claims/unused-participant");
  }

  @Test
  void nobodyIsCalledSilentWhileAnExchangeCannotBeRead() {
    assertThat(codes(TURNS.replace("**ben** to **ada**", "**bne** to **ada**"), "It calms."))
        .contains("link/unknown-participant")
        .doesNotContain("claims/unused-participant", "claims/unused-source");
  }

  @Test
  void wordsOfATurnMayStandInSeveralPassagesOfTheSource() {
    assertThat(codes(TURNS, "Ada: It calms. Much later Ben quotes her: “It calms.” And goes on."))
        .isEqualTo(List.of());
  }

  @Test
  void aTermIsLinkedInCondensedWordsAndNotInVerbatimOnes() {
    String page =
        build(TURNS.replace("Not me.", "It calms not me."), "It calms.").page("/posts/a/");
    assertThat(page)
        .contains("<p>It calms.</p>", "<p>It <a class=\"term\"")
        .containsOnlyOnce("class=\"term\"");
  }

  private List<String> codes(String body, String source) {
    return build(body, source).diagnostics().stream().map(Diagnostic::code).toList();
  }

  private BuiltSite build(String body, String source) {
    String claims =
        """
        schema: claims/1
        debate: tea
        title: Tea?
        sources: {thread: {file: thread.txt, title: A thread}}
        participants: {ada: {name: Ada}, ben: {name: Ben}}
        terms: {calms: {text: It slows the pulse.}}
        claims:
          tea-calms: {text: Tea calms., evidence: [{title: A trial}]}
        """;
    return TestSite.in(folder)
        .file("claims/tea.yaml", claims)
        .file("sources/thread.txt", source)
        .post("a", body)
        .build();
  }
}
