package dev.moot.engine.render.embed;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.stream.JsonReader;
import dev.moot.engine.TinySite;
import dev.moot.engine.TinySite.Built;
import dev.moot.engine.render.picture.TextLines;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** Claims as other sites show them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbedTest {

  private static final String CLAIMS =
      """
      schema: claims/1
      debate: tea
      title: Does "tea" <help>?
      root: helps
      participants:
        ada: {name: Ada}
      claims:
        helps:
          text: Tea "helps" people & cats <a lot>.
          aliases: [works]
          evidence: [{title: A trial}]
          stances:
            ada: {stance: accept, estimated: true}
      """;

  private static final String EMBED = "embed/claims/tea/helps/";

  private Path folder = Path.of("");
  private Built built = new Built(List.of(), new TreeMap<>());

  private TinySite site(String config) {
    return TinySite.broadsheet(folder)
        .config(config)
        .file("claims/tea.yaml", CLAIMS)
        .post("first", "2026-01-01", "summary: Tea.\ndebates: [tea]\n", "[[helps]] it is.");
  }

  @BeforeAll
  void build(@TempDir Path temp) {
    folder = temp;
    built = site("url: https://example.org/cups/\nembeds: true").build();
  }

  @Test
  void theFrameHasTheClaimAndHowItIsKnownAndNoScript() {
    String frame = built.file(EMBED + "index.html");

    assertThat(frame)
        .contains("Tea “helps” people &amp; cats &lt;a lot&gt;.")
        .contains("<link rel=\"canonical\" href=\"https://example.org/cups/claims/tea/helps/\">")
        .contains("<meta name=\"robots\" content=\"noindex\">")
        .contains("<meta http-equiv=\"Content-Security-Policy\"")
        .contains("our reading")
        .doesNotContain("<script")
        .doesNotContain("og:");
    assertThat(frame.split("<a ")).hasSize(4);
    assertThat(frame.split("target=\"_blank\"")).hasSize(4);
    assertThat(built.file("sitemap.xml")).doesNotContain("/embed/");
  }

  @Test
  void thePageOfTheClaimSaysHowToPutItOnAPage() {
    assertThat(built.page("/claims/tea/helps/"))
        .contains(
            "<link rel=\"alternate\" type=\"application/json+oembed\" title=\"Tea “helps” people"
                + " &amp; cats &lt;a lot&gt;.\""
                + " href=\"https://example.org/cups/embed/claims/tea/helps/oembed.json\">")
        .contains("&lt;iframe src=&quot;https://example.org/cups/embed/claims/tea/helps/&quot;")
        .contains("https://example.org/cups/embed/claims/tea/helps/claim.svg");
    assertThat(built.page("/posts/first/")).doesNotContain("oembed");
  }

  @Test
  void oembedSaysItToPrograms() throws Exception {
    Map<String, String> said = new HashMap<>();
    try (JsonReader json = new JsonReader(new StringReader(built.file(EMBED + "oembed.json")))) {
      json.beginObject();
      while (json.hasNext()) {
        said.put(json.nextName(), json.nextString());
      }
      json.endObject();
    }

    assertThat(said)
        .containsEntry("version", "1.0")
        .containsEntry("type", "rich")
        .containsEntry("title", "Tea “helps” people & cats <a lot>.")
        .containsEntry("provider_url", "https://example.org/cups/")
        .containsEntry("width", "600")
        .hasEntrySatisfying("height", height -> assertThat(height).matches("[1-9]\\d+"))
        .hasEntrySatisfying(
            "html",
            html ->
                assertThat(html)
                    .startsWith("<iframe src=\"https://example.org/cups/embed/claims/tea/helps/\"")
                    .contains("title=\"Tea “helps” people &amp; cats &lt;a lot&gt;.\""));
  }

  @Test
  void theDrawingSaysTheWordsAloneAndIsWellFormed() throws Exception {
    Path file = folder.resolve("site/_site/" + EMBED + "claim.svg");
    Document drawing =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());

    assertThat(drawing.getDocumentElement().getTextContent())
        .contains("Tea “helps” people & cats <a lot>.")
        .contains("Does “tea” <help>?")
        .contains("Cups")
        .doesNotContain("Ada")
        .doesNotContain("hold");
    assertThat(Files.readString(file)).doesNotContain("<script").contains("textLength=");
  }

  @Test
  void anOldNameLeadsToTheFrameOfTheNewOne() {
    assertThat(built.file("embed/claims/tea/works/index.html"))
        .contains("http-equiv=\"refresh\"")
        .contains("../helps/");
  }

  @Test
  void withoutTheKeyOrAnAddressThereIsNone(@TempDir Path other) {
    for (String config : List.of("url: https://example.org/cups/", "embeds: true")) {
      Built plain =
          TinySite.broadsheet(other.resolve(String.valueOf(config.length())))
              .config(config)
              .file("claims/tea.yaml", CLAIMS)
              .post("first", "2026-01-01", "summary: Tea.\ndebates: [tea]\n", "[[helps]].")
              .build();
      assertThat(plain.files().keySet()).noneMatch(p -> p.startsWith("embed/"));
      assertThat(plain.page("/claims/tea/helps/")).doesNotContain("embed");
    }
  }

  @Test
  void theThemePlainHasThemToo(@TempDir Path other) {
    Built plain =
        TinySite.broadsheet(other)
            .theme("plain")
            .config("url: https://example.org/cups/\nembeds: true")
            .file("claims/tea.yaml", CLAIMS)
            .post("first", "2026-01-01", "summary: Tea.\ndebates: [tea]\n", "[[helps]].")
            .build();
    assertThat(plain.file(EMBED + "index.html")).contains("our reading").contains("noindex");
    assertThat(plain.page("/claims/tea/helps/"))
        .contains("application/json+oembed")
        .contains("&lt;iframe src=");
  }

  @Test
  void linesOfAnyScriptHaveRoom() {
    String japanese =
        WordsDrawing.of(
            new TextLines(), "お茶は役に立つ".repeat(9), Optional.empty(), "茶", "茶碗", Locale.JAPANESE);
    String hebrew =
        WordsDrawing.of(
            new TextLines(),
            "תה עוזר",
            Optional.empty(),
            "תה",
            "ספלים",
            Locale.forLanguageTag("he"));

    assertThat(japanese.split("<text ")).hasSizeGreaterThan(4);
    assertThat(japanese).doesNotContain("textLength");
    assertThat(hebrew).contains("direction=\"rtl\"").contains("x=\"576\"");
  }
}
