package dev.moot.plugin.argumentmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.testkit.BuiltSite;
import dev.moot.testkit.TestSite;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapsOnSiteTest {

  private static final String CLAIMS =
      """
      schema: claims/1
      debate: weather
      title: Will it rain?
      root: rain
      claims:
        rain: {text: It will rain., evidence: [{title: T, url: "https://example.org/"}]}
        wet: {text: The road is wet., supports: [rain], evidence: [{title: T, url: "https://example.org/"}]}
        hose: {text: Somebody used a hose., attacks: [wet], evidence: [{title: T, url: "https://example.org/"}]}
      """;

  private static final String QUIET =
      """
      schema: claims/1
      debate: quiet
      title: Nothing bears on anything
      root: one
      claims:
        one: {text: One claim., evidence: [{title: T, url: "https://example.org/"}]}
      """;

  @TempDir Path folder = Path.of("");

  private BuiltSite build(String body) {
    return TestSite.in(folder)
        .config("url: https://example.org/")
        .file("claims/weather.yaml", CLAIMS)
        .file("claims/quiet.yaml", QUIET)
        .post("a", body)
        .build();
  }

  @Test
  void aDebateHasAPageWithThePictureAndThenAList() {
    String page = build("Words.").page("/maps/weather/");

    assertThat(page).containsSubsequence("<svg ", "For:", "The road is wet.", "Against:");
    assertThat(page)
        .contains(
            "aria-label=\"Argument map of “Will it rain?”: 3 claims, 1 reason for, 1 against");
  }

  @Test
  void mapsOfOnePostAreCalledByWhatTheyAreAbout() {
    String page =
        build(":::argument-map{debate=weather}\n:::\n\n:::argument-map{claim=weather/wet}\n:::")
            .page("/posts/a/");

    assertThat(page)
        .containsSubsequence(
            "role=\"region\" aria-label=\"Argument map: Will it rain?\"",
            "aria-label=\"Argument map of “Will it rain?”",
            "role=\"region\" aria-label=\"Argument map: The road is wet.\"",
            "aria-label=\"Argument map of “The road is wet.”");
  }

  @Test
  void wordingsOfOneClaimAreOneBoxInTheDebatesOwnWords() {
    BuiltSite site =
        TestSite.in(folder)
            .file("claims/weather.yaml", CLAIMS)
            .file(
                "claims/farm.yaml",
                """
                schema: claims/1
                debate: farm
                title: Is it time to sow?
                root: sow
                claims:
                  sow: {text: It is time to sow., evidence: [{title: T, url: "https://example.org/"}]}
                  soaked: {text: The road is soaked., same_as: weather/wet, attacks: [sow], evidence: [{title: T, url: "https://example.org/"}]}
                """)
            .build();

    assertThat(site.lines()).isEmpty();
    assertThat(site.page("/maps/farm/"))
        .contains("The road is soaked.</tspan>", "Somebody used a hose.</tspan>")
        .doesNotContain("The road is wet.</tspan>");
    assertThat(site.page("/claims/weather/wet/"))
        .contains(
            "The road is wet.</tspan>", "It will rain.</tspan>", "It is time to sow.</tspan>");
  }

  @Test
  void aDebateWithoutRelationsHasNoMap() {
    assertThat(build("Words.").files()).doesNotContainKey("maps/quiet/index.html");
  }

  @Test
  void aDirectiveDrawsADebateOrTheSurroundingsOfAClaim() {
    BuiltSite site =
        build(":::argument-map{debate=weather}\n:::\n\n:::argument-map{claim=weather/rain}\n:::");

    assertThat(site.lines()).isEmpty();
    assertThat(site.page("/posts/a/").split("role=\"group\"", -1)).hasSize(3);
    assertThat(site.page("/posts/a/")).contains("id=\"~map\"", "id=\"~map-2\"");
  }

  @Test
  void inAFeedAMapIsTheListItIsDrawnFrom() {
    String feed =
        build(":::argument-map{debate=weather}\n:::\n\n:::argument-map{claim=weather/rain}\n:::")
            .file("feed.xml");

    assertThat(feed).contains("https://example.org/maps/weather/").doesNotContain("svg");
    assertThat(feed.split("&lt;b&gt;For:&lt;/b&gt;", -1)).hasSizeGreaterThan(2);
  }

  @Test
  void whereNothingBearsOnAnythingThereIsTheWayToTheDebate() {
    String page = build(":::argument-map{debate=quiet}\n:::").page("/posts/a/");

    assertThat(page).doesNotContain("<svg").contains("claims/quiet/");
  }

  @Test
  void aMapOfNothingOrOfTwoThingsIsReported() {
    assertThat(
            build(":::argument-map\n:::\n\n:::argument-map{debate=quiet claim=weather/wet}\n:::")
                .lines())
        .containsExactly(
            "posts/a.md:7:4: error[argument-map/claim-or-debate]: the map is given nothing to draw",
            "posts/a.md:10:4: error[argument-map/claim-or-debate]: the map is given both a claim and a debate");
  }

  @Test
  void theMapOfADebateIsAFileTooAndNoPageToBeListed() throws Exception {
    BuiltSite site = build(":::argument-map{debate=weather}\n:::");
    String file = site.file("maps/weather.svg");

    assertThat(site.page("/maps/weather/")).contains("<a href=\"../weather.svg\">");
    assertThat(site.page("/posts/a/")).contains("<a href=\"../../maps/weather.svg\">");
    assertThat(site.page("/claims/weather/wet/")).doesNotContain(".svg\">");
    assertThat(file)
        .contains("<a href=\"../claims/weather/wet/\">", "<title>Argument map of “Will it rain?”")
        .doesNotContain("var(--serif)");
    assertThat(
            DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("a")
                .getLength())
        .isEqualTo(3);
    assertThat(site.file("sitemap.xml")).contains("/maps/weather/").doesNotContain(".svg");
  }
}
