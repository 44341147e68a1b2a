package dev.moot.plugin.argumentmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.testkit.BuiltSite;
import dev.moot.testkit.TestSite;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A map as a list that folds: what narrow windows have in place of the picture. */
class MapListTest {

  private static final String PEOPLE =
      """
      schema: claims/1
      debate: weather
      title: Will it rain?
      root: rain
      sources:
        log: {title: The log, url: "https://example.org/log"}
      participants:
        ada: {name: Ada}
        ben: {name: Ben}
        cem: {name: Cem}
      claims:
        rain:
          text: It will rain.
          stances:
            ada: {stance: accept, quote: {source: log, exact: "It will rain, I am sure."}}
            ben: {stance: accept}
            cem: {stance: reject}
        wet: {text: The road is wet., stances: {cem: {stance: unsure}}}
        clay: {text: The road is of clay.}
        hose: {text: Somebody used a hose.}
        drains: {text: There are drains.}
      relations:
        - {id: a, type: support, premises: [wet, clay], target: rain, strength: 0.8, by: ada, quote: {source: log, exact: "The road says so."}}
        - {id: b, type: attack, premises: [hose], target: wet, strength: 0.2}
        - {id: c, type: undercut, premises: [drains], target: a}
      """;

  @TempDir Path folder = Path.of("");

  private BuiltSite build(String claims) {
    return TestSite.in(folder)
        .config("ignore: [claims/unsourced]")
        .file("claims/weather.yaml", claims)
        .build();
  }

  private static String words(String html) {
    return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  @Test
  void eachLineSaysWhatItDoesWhoDividesHowWeKnowAndWhoGivesIt() {
    String page = build(PEOPLE).page("/maps/weather/");

    assertThat(words(page))
        .containsSubsequence(
            "It will rain.",
            "2 hold , 1 doubts · our reading: 2",
            "Hold it: Ada stated ; Ben our reading Doubt it: Cem our reading",
            "1 for",
            "For: The road is wet.",
            "1 unsure",
            "a strong reason, given by Ada",
            "1 against",
            "Against: Somebody used a hose.",
            "a weak reason",
            "together with: The road is of clay.",
            "1 denies the step",
            "That does not follow: There are drains.");
    assertThat(page)
        .contains("data-how=\"stated\">stated<", "data-how=\"read\">our reading<")
        .contains("<li class=\"yes support\">", "<li class=\"no attack\">");
  }

  @Test
  void aClaimsPageHasTheWayFromTheTopDownToItOpen() {
    String claims =
        "schema: claims/1\ndebate: weather\ntitle: W\nroot: c0\nclaims:\n"
            + IntStream.range(0, 40)
                .mapToObj(
                    i ->
                        "  c%d: {text: Number %d is so.%s}\n"
                            .formatted(i, i, i == 0 ? "" : ", supports: [c" + (i - 1) / 3 + "]"))
                .collect(Collectors.joining());
    String page = build(claims).page("/claims/weather/c12/");
    String list = page.substring(page.indexOf("class=\"narrow\""), page.indexOf("<figcaption"));

    assertThat(words(list))
        .containsSubsequence("Number 0", "Number 3 is", "Number 12 is", "Number 37 is");
    assertThat(list).contains("<p class=\"subject\">").doesNotContain("<details><summary>");
  }

  @Test
  void whatIsListedAgainLeadsToWhereItsReasonsStand() {
    String page =
        build(
                """
                schema: claims/1
                debate: weather
                title: W
                root: a
                claims:
                  a: {text: A is so.}
                  b: {text: B is so., supports: [a]}
                  c: {text: C is so., supports: [a, b]}
                  d: {text: D is so., supports: [c]}
                """)
            .page("/maps/weather/");

    assertThat(page)
        .containsOnlyOnce("id=\"~c-weather-c\"")
        .contains("<a href=\"#~c-weather-c\">see above</a>")
        .as("no larger than a sheet")
        .contains("class=\"map block wide\"");
  }

  @Test
  void aDebateOfSixtyClaimsOpensAtTheReasonsOfItsSubject() {
    String claims =
        "schema: claims/1\ndebate: weather\ntitle: W\nroot: c0\nclaims:\n"
            + IntStream.range(0, 60)
                .mapToObj(
                    i ->
                        "  c%d: {text: Number %d is so.%s}\n"
                            .formatted(i, i, i == 0 ? "" : ", attacks: [c" + (i - 1) / 6 + "]"))
                .collect(Collectors.joining());
    String page = build(claims).page("/maps/weather/");

    assertThat(page.split("<details open>", -1)).hasSize(2);
    assertThat(page.split("<details>", -1)).hasSize(10);
    assertThat(words(page)).contains("6 against · 59 claims below".replace("· ", ""));
    assertThat(page).as("larger than a sheet").contains("class=\"map block wide unprinted\"");
  }

  @Test
  void aContradictionIsNotSaidAgainOfItsOtherEnd() {
    String page =
        build(
                """
                schema: claims/1
                debate: weather
                title: W
                root: a
                claims:
                  a: {text: A is so.}
                  b: {text: B is so.}
                relations:
                  - {id: r, type: contradicts, premises: [b], target: a}
                """)
            .page("/maps/weather/");

    assertThat(page).containsOnlyOnce("Cannot both hold:");
  }
}
