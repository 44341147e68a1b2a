package dev.moot.plugin.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.testkit.BuiltSite;
import dev.moot.testkit.TestSite;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a search, as a build writes them. */
class SearchFilesTest {

  private static final String CLAIMS =
      """
      schema: claims/1
      debate: weather
      title: Will it rain?
      root: rain
      participants:
        aunt: {name: The aunt, note: She keeps a barometer.}
        uncle: {name: The uncle}
      terms:
        soft-rain: {text: Rain that nobody minds.}
      claims:
        rain: {text: It will rain., stances: {aunt: {stance: accept, estimated: true}}, evidence: [{title: T, url: "https://example.org/"}]}
        wet: {text: "The road is \\"wet\\".", supports: [rain], evidence: [{title: T, url: "https://example.org/"}]}
      cruxes:
        - {claim: wet, for: rain, declared_by: aunt, question: Is the tarmac wet?, settled_by: Somebody looks.}
      """;

  private static final String POST = "---\ntitle: A\ndate: 2026-01-02\n---\nWords.\n";

  @TempDir Path folder = Path.of("");

  private static TestSite site(Path folder, String body) {
    return TestSite.in(folder)
        .file("claims/weather.yaml", CLAIMS)
        .file("pages/about.md", "---\ntitle: About\n---\nWe like barographs.\n")
        .file(
            "posts/a.md",
            "---\ntitle: Clouds\ndate: 2026-01-02\ndebates: [weather]\n---\n" + body + "\n");
  }

  private static Map<String, String> files(BuiltSite site) {
    assertThat(site.files()).as(() -> String.join("\n", site.lines())).isNotEmpty();
    return site.files().entrySet().stream()
        .filter(f -> f.getKey().startsWith("search/") && f.getKey().endsWith(".js"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Test
  void everythingCanBeFoundWithWhereItIs() {
    String others = String.join("", files(site(folder, "Words.").build()).values());

    assertThat(others)
        .contains("[\"page\",\"about/\",\"About\",\"\",\"\",\"\",\"We like barographs.\"]")
        .contains("[\"debate\",\"claims/weather/\",\"Will it rain?\",\"\"]")
        .contains("[\"claim\",\"claims/weather/rain/\",\"It will rain.\",\"Will it rain?\"]")
        .contains(
            "[\"crux\",\"claims/weather/wet/\",\"The road is “wet”.\",\"Will it rain?\",\"\",\"\","
                + "\"Is the tarmac wet?\\nSomebody looks.\"]")
        .contains(
            "[\"person\",\"people/weather/aunt/\",\"The aunt\",\"Will it rain?\",\"\",\"\","
                + "\"She keeps a barometer.\"]")
        .contains("[\"term\",\"terms/#weather--soft-rain\",\"soft rain\",\"Will it rain?\"");
  }

  @Test
  void aDigestIsFoundBySectionsUnderTheIdsOfItsPage() {
    BuiltSite site =
        site(
                folder,
                """
                Before *all*, "clouds".

                ## Same
                One.

                - Two
                - Three

                ## Same
                > Four

                ## Own {#mine}
                <!-- nothing -->
                """)
            .build();

    assertThat(files(site).get("search/d/0.js"))
        .contains(
            "[\"digest\",\"posts/a/\",\"Clouds\",\"2026-01-02\",\"\",\"\",\"Before all, “clouds”.\","
                + "\"same\",\"Same\",\"One.\\nTwo\\nThree\",\"same-1\",\"Same\",\"Four\","
                + "\"mine\",\"Own\",\"\"]");
    for (String id : List.of("same", "same-1", "mine")) {
      assertThat(site.page("/posts/a/")).contains("id=\"" + id + "\"");
    }
  }

  @Test
  void noFileSaysWhoHoldsAClaim() {
    String files = String.join("\n", files(site(folder, "Words.").build()).values());

    assertThat(files).contains("It will rain.").doesNotContain("accept");
  }

  @Test
  void aWordMoreChangesItsDigestAndItsPartOfTheIndexAlone(
      @TempDir Path before, @TempDir Path after) {
    assertThat(changed(posts(before, 60, ""), posts(after, 60, " Zeppelins hum.")))
        .hasSizeBetween(2, 3)
        .anyMatch(name -> name.startsWith("search/d/"))
        .anyMatch(name -> name.startsWith("search/w/"));
  }

  @Test
  void aDigestMoreLeavesTheTextsOfTheOthers(@TempDir Path before, @TempDir Path after) {
    Set<String> changed = changed(posts(before, 60, ""), posts(after, 61, ""));

    assertThat(changed).filteredOn(name -> name.startsWith("search/d/")).hasSize(1);
    assertThat(changed).noneMatch(name -> name.startsWith("search/e/"));
  }

  @Test
  void theIndexOfManyDigestsIsDivided(@TempDir Path many) {
    Map<String, String> files = posts(many, 60, "");

    assertThat(files.keySet().stream().filter(f -> f.startsWith("search/w/"))).hasSize(4);
    assertThat(files.keySet().stream().filter(f -> f.startsWith("search/d/")))
        .hasSizeBetween(5, 30);
  }

  @Test
  void aLanguageWithAStemmerBringsItAlong(@TempDir Path german, @TempDir Path hebrew) {
    TestSite inGerman = TestSite.in(german).config("language: de-AT");
    TestSite inHebrew = TestSite.in(hebrew).config("language: he");

    assertThat(files(inGerman.file("posts/a.md", POST).build()).get("search/stem.js"))
        .contains("function stemmer(", "return stemmer")
        .doesNotContain("export");
    assertThat(files(inHebrew.file("posts/a.md", POST).build()))
        .doesNotContainKey("search/stem.js");
  }

  private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
    Map<String, String> all = new HashMap<>(before);
    all.putAll(after);
    return all.keySet().stream()
        .filter(name -> !all.get(name).equals(before.get(name)) || !after.containsKey(name))
        .filter(name -> !name.equals("search/index.js"))
        .collect(Collectors.toSet());
  }

  /** The files for {@code count} digests of six thousand characters, one of them with a tail. */
  private static Map<String, String> posts(Path folder, int count, String tail) {
    TestSite site = TestSite.in(folder).file("claims/weather.yaml", CLAIMS);
    for (int i = 0; i < count; i++) {
      int seed = i;
      String body =
          IntStream.range(0, 700)
              .mapToObj(n -> word((seed * 31 + n) * 7919 % 3000))
              .collect(Collectors.joining(" "));
      site.file(
          "posts/p%03d.md".formatted(i),
          "---\ntitle: Number %d\ndate: 2026-%02d-%02d\n---\n%s.%s\n"
              .formatted(i, 1 + i / 28, 1 + i % 28, body, i == 7 ? tail : ""));
    }
    return files(site.build());
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + 300; rest > 0; rest /= 20) {
      word.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
    }
    return word.toString();
  }

  @Test
  void eachLanguageOfTheSiteHasItsStemmer() {
    Map<String, String> files =
        files(
            site(folder, "Words.")
                .file("posts/b.de.md", "---\ntitle: B\ndate: 2026-01-03\n---\nWörter.\n")
                .file("posts/c.de.md", "---\ntitle: C\ndate: 2026-01-04\n---\nWörter.\n")
                .file("claims/x.yaml", CLAIMS.replace("debate: weather", "debate: x\nlanguage: fr"))
                .file("claims/y.yaml", CLAIMS.replace("debate: weather", "debate: y\nlanguage: ja"))
                .build());
    assertThat(files.get("search/index.js")).contains(" en stem stem-de stem-fr\"");
    assertThat(files.get("search/stem-de.js")).contains("mootSearch(\"stem-de\",(()=>{");
    assertThat(files).containsKey("search/stem-fr.js").doesNotContainKey("search/stem-ja.js");
  }
}
