package dev.moot.dist.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Product;
import dev.moot.dist.product.SmallSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cruxes and maps as other sites show them. */
class FramesTest {

  private static final String CLAIMS =
      """
      schema: claims/1
      debate: tea
      title: Does "tea" help?
      root: helps
      participants: {ada: {name: Ada}, ben: {name: Ben}}
      claims:
        helps:
          text: Tea helps.
          evidence: [{title: A trial}]
          stances: {ada: {stance: accept, estimated: true}, ben: {stance: reject, estimated: true}}
        warm:
          text: It is <warm>.
          evidence: [{title: A trial}]
          aliases: [hot]
          supports: [helps]
          stances: {ada: {stance: accept, estimated: true}, ben: {stance: reject, estimated: true}}
      cruxes:
        - {claim: warm, for: helps, declared_by: editor, question: Is it "warm"?, if_true: Then it helps.}
      """;

  private static SmallSite site(Path folder, String config) throws IOException {
    return SmallSite.in(folder, config)
        .file("claims/tea.yaml", CLAIMS)
        .post("first", "2026-01-01", "summary: Tea.\ndebates: [tea]\n", "[[helps]], if [[warm]].");
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "plain"})
  void aCruxSaysWhoGivesWhichAnswerAndHowThatIsKnown(String theme, @TempDir Path folder)
      throws IOException {
    SmallSite site = site(folder, "embeds: true\ntheme: " + theme + "\n");
    site.build();

    String frame = site.page("embed/cruxes/tea/warm/");
    assertThat(frame)
        .contains("<h1", "Is it “warm”?", "Then it helps.", "Ada</a> (our reading)")
        .contains("Named by the writer of the digest")
        .contains("<link rel=\"canonical\" href=\"https://example.org/cups/claims/tea/warm/\">")
        .contains("<meta name=\"robots\" content=\"noindex\">")
        .contains("<base target=\"_blank\">")
        .contains("<meta http-equiv=\"Content-Security-Policy\"")
        .doesNotContain("<script", "og:");
    assertThat(site.page("claims/tea/warm/"))
        .contains("&lt;iframe src=&quot;https://example.org/cups/embed/cruxes/tea/warm/&quot;")
        .contains("https://example.org/cups/embed/cruxes/tea/warm/crux.svg");
    assertThat(site.page("embed/cruxes/tea/hot/")).as("its old name").contains("Is it “warm”?");
    assertThat(Product.read(folder.resolve("_site/embed/cruxes/tea/warm/crux.svg")))
        .contains("Is it “warm”?")
        .doesNotContain("Ada", "<script");
    assertThat(Product.read(folder.resolve("_site/embed/cruxes/tea/warm/oembed.json")))
        .contains("\"title\":\"Is it “warm”?\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "plain"})
  void aMapSaysWhoseItsReasonsAre(String theme, @TempDir Path folder) throws IOException {
    SmallSite site = site(folder, "embeds: true\ntheme: " + theme + "\n");
    site.build();

    assertThat(site.page("embed/maps/tea/"))
        .contains("<svg", "It is &lt;warm&gt;.", "A reason is ours unless it says who gives it")
        .contains("<link rel=\"canonical\" href=\"https://example.org/cups/maps/tea/\">")
        .contains("noindex")
        .doesNotContain("<script", "og:");
    assertThat(site.page("maps/tea/"))
        .contains("&lt;iframe src=&quot;https://example.org/cups/embed/maps/tea/&quot;")
        .contains("&lt;img src=&quot;https://example.org/cups/maps/tea.svg&quot;")
        .contains("href=\"https://example.org/cups/embed/maps/tea/oembed.json\"");
    assertThat(Product.read(folder.resolve("_site/sitemap.xml"))).doesNotContain("/embed/");
  }

  @Test
  void withoutTheKeyThereIsNone(@TempDir Path folder) throws IOException {
    SmallSite site = site(folder, "");
    site.build();

    assertThat(Files.exists(folder.resolve("_site/embed"))).isFalse();
    assertThat(site.page("maps/tea/") + site.page("claims/tea/warm/")).doesNotContain("embed");
  }

  @Test
  void whatIsBesideAFrameFollowsTheFile(@TempDir Path folder) throws IOException {
    SmallSite site = site(folder, "embeds: true\n");
    site.build();
    site.file(
        "claims/tea.yaml",
        CLAIMS.replace("Is it \"warm\"?", "Does it warm?").replace("\"tea\" help", "coffee help"));
    site.build();

    Path crux = folder.resolve("_site/embed/cruxes/tea/warm");
    assertThat(Product.read(crux.resolve("oembed.json"))).contains("Does it warm?");
    assertThat(Product.read(crux.resolve("crux.svg")))
        .contains("Does it warm?", "Does coffee help?");
    assertThat(site.page("embed/cruxes/tea/warm/")).contains("Does it warm?", "Does coffee help?");
    assertThat(Product.read(folder.resolve("_site/embed/maps/tea/oembed.json")))
        .contains("Does coffee help?");
  }
}
