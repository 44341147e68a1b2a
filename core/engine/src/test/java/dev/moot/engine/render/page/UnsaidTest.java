package dev.moot.engine.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.TinySite;
import dev.moot.engine.TinySite.Built;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody did not say themselves is nowhere counted, named or quoted as if they had. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnsaidTest {

  private static final String CLAIMS =
      """
      schema: claims/1
      debate: d
      title: Should the pond be drained?
      root: drain
      sources: {thread: {title: The thread}}
      participants:
        ann: {name: Ann}
        bob: {name: Bob}
        cy: {name: Cy}
      claims:
        drain:
          text: The pond should be drained.
          quotes:
            - {by: ann, source: thread, exact: "Never drain it."}
          stances:
            ann: {stance: reject, quote: {source: thread, exact: "Never drain it."}}
            bob: {stance: lean-reject, estimated: true}
            cy: {credence: 0.3, derived: "1 minus the 70%", quote: {source: thread, exact: "I am 70% for keeping it."}}
        smell:
          text: The pond smells.
          stances:
            bob: {stance: accept, credence: 0.9, estimated: true}
          supports: [drain]
        frogs:
          text: Frogs live in it.
          stances:
            ann: {stance: accept, quote: {source: thread, exact: "Frogs, yes"}}
            bob: {stance: accept, estimated: true}
          attacks: [drain]
        deep:
          text: It is deep.
          stances:
            ann: {stance: accept, quote: {source: thread, exact: "It is deep"}}
            cy: {stance: reject, quote: {source: thread, exact: "It is not"}}
          attacks: [drain]
      """;

  private final Map<String, Built> sites = new TreeMap<>();

  @BeforeAll
  void build(@TempDir Path folder) {
    for (String theme : List.of("broadsheet", "plain")) {
      sites.put(
          theme,
          TinySite.broadsheet(folder.resolve(theme))
              .theme(theme)
              .file("claims/d.yaml", CLAIMS)
              .post("one", "2026-01-01", "summary: Ponds.\ndebates: [d]\n", "Ponds.")
              .tryToBuild());
      assertThat(sites.get(theme).diagnostics()).noneMatch(d -> d.isError());
    }
  }

  private String page(String theme, String path) {
    return sites
        .get(theme)
        .page(path)
        .replaceAll("(?s)<(head|script)[ >].*?</\\1>", " ")
        .replaceAll("<[^>]+>", " ")
        .replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/claims/", "/claims/d/"})
  void withoutMarksAListSaysHowManyPositionsAreOurReading(String path) {
    assertThat(page("plain", path))
        .contains("The pond smells. 1 holds · the one position is our reading");
  }

  @Test
  void theMainClaimOfADigestIsCountedSoToo() {
    for (String path : List.of("/posts/one/", "/claims/d/")) {
      assertThat(page("plain", path))
          .contains("3 doubt · 1 of 3 positions is our reading · 1 position is worked out");
    }
    assertThat(page("plain", "/posts/one/"))
        .contains("How to read this page", "Stated: they said so", "Our reading: what we read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "plain"})
  void oneVoiceIsNoSideAndTwoAreNoAgreement(String theme) {
    assertThat(page(theme, "/claims/d/smell/"))
        .contains(" 1 holds · the one position is our reading")
        .doesNotContain("On one side:", "ncontested");
    assertThat(page(theme, "/claims/d/frogs/"))
        .contains("On one side: 2 hold · 1 of 2 positions is our reading")
        .doesNotContain("ncontested");
    assertThat(page(theme, "/claims/d/deep/"))
        .contains("Contested: 1 holds , 1 doubts ")
        .doesNotContain("1 doubts ·");
  }

  @Test
  void aDigestNamesApartWhoSaidSoWhoGaveANumberAndWhomWeRead() {
    assertThat(page("broadsheet", "/posts/one/"))
        .contains(
            "Doubt it: Ann ; also, worked out from a number of theirs, Cy ; by our reading also Bob");
  }
}
