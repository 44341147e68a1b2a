package dev.moot.dist.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a view that changed shows, and what is said of it. */
class ChangedMindsTest {

  private static final String CLAIMS =
      """
      schema: claims/1
      debate: tea
      title: Tea?
      root: better
      sources: {letter: {file: letter.txt, title: A letter}}
      participants: {ada: {name: Ada}, ben: {name: Ben}, cyd: {name: Cyd}, dot: {name: Dot}}
      claims:
        better:
          text: Tea is better.
          evidence: [{title: Seen}]
          stances:
            ada:
              - {stance: reject, date: 2026-01-10, quote: coffee it is}
              - {stance: accept, date: 2026-03-10, quote: tea it is}
            ben:
              - {stance: accept, date: 2026-01-11, quote: ben likes tea}
              - {stance: lean-accept, date: 2026-02-11, quote: ben likes it less}
            cyd:
              - {stance: reject, date: 2026-01-12, estimated: true}
              - {stance: accept, date: 2026-02-12, quote: cyd likes tea}
            dot: {stance: unsure, quote: who knows}
          revisions:
            - {by: ada, change: narrowed, from: "Tea is best, she held.", date: 2026-02-01}
            - {by: ben, change: clarified, from: {exact: tea beats coffee, source: letter}, date: 2026-02-02}
        calms:
          text: Tea calms.
          evidence: [{title: Seen}]
          supports: [better]
          stances:
            ada: {stance: accept, quote: tea it is, date: 2026-03-10}
            ben: {stance: accept, quote: ben likes tea}
            dot: {stance: reject, quote: who knows}
      """;

  @TempDir static Path temp;
  private static Path output = Path.of("");

  @BeforeAll
  static void build() throws IOException {
    Path site = temp.resolve("site");
    for (String folder : List.of("claims", "posts", "sources")) {
      Files.createDirectories(site.resolve(folder));
    }
    Files.writeString(site.resolve("moot.yaml"), "title: T\nurl: https://example.org/\n");
    Files.writeString(site.resolve("claims/tea.yaml"), CLAIMS);
    Files.writeString(
        site.resolve("sources/letter.txt"),
        "coffee it is. tea it is. ben likes tea. ben likes it less. cyd likes tea. who knows."
            + " tea beats coffee.\n");
    Files.writeString(
        site.resolve("posts/tea.md"),
        "---\ntitle: On tea\ndate: 2026-03-11\ndebates: [tea]\n---\nWords.\n");
    output = temp.resolve("out");
    Run run = Product.moot("build", site, "-o", output);
    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.err()).isEmpty();
  }

  private static Document page(String path) {
    return Jsoup.parse(Product.read(output.resolve(path).resolve("index.html")));
  }

  private static String explained(String... more) {
    Object[] arguments = new Object[3 + more.length];
    arguments[0] = "explain";
    arguments[1] = "tea";
    arguments[2] = temp.resolve("site");
    System.arraycopy(more, 0, arguments, 3, more.length);
    Run run = Product.moot(arguments);
    assertThat(run.exit()).as(run.text()).isZero();
    return run.out();
  }

  @Test
  void theLastViewCountsAndAllAreShownOnTheClaim() {
    Document claim = page("claims/tea/better");
    assertThat(claim.select("header").text()).contains("3 hold").contains("1 unsure");
    String ada = claim.select(".stand tr:has(th:contains(Ada))").text();
    assertThat(ada)
        .contains("accepts stated")
        .contains("Changed their mind. Before: 10 Jan 2026 rejects stated");
    assertThat(claim.select(".stand tr:has(th:contains(Ben))").text())
        .contains("Less sure than before, Before: 11 Jan 2026 accepts stated")
        .doesNotContain("Changed their mind");
  }

  @Test
  void ofAStepFromAReadingNothingIsSaid() {
    assertThat(page("claims/tea/better").select(".stand tr:has(th:contains(Cyd))").text())
        .contains("By our reading. Before: 12 Jan 2026 rejects our reading")
        .doesNotContain("Changed their mind");
    assertThat(page("people/tea/cyd").select("#changed")).isEmpty();
  }

  @Test
  void aChangedMindStandsOnTheirPageTheDebatesTheHomePageAndInTheFeed() {
    for (String path : List.of("people/tea/ada", "claims/tea", "")) {
      assertThat(page(path).text())
          .as(path)
          .contains("Changed minds Changed their mind · 10 Mar 2026 Ada, Tea is better.")
          .contains("Before: rejects stated. Now: accepts stated.");
    }
    assertThat(page("claims/tea").select("#changed li")).hasSize(1);
    assertThat(Product.read(output.resolve("feed.xml")))
        .contains("Changed minds")
        .contains("rejects");
  }

  @Test
  void theDataListsIt() {
    assertThat(Product.read(output.resolve("claims/tea.json")).replaceAll("\\s+", " "))
        .contains(
            "\"changed_minds\": [ { \"participant\": \"tea/ada\", \"claim\": \"tea/better\","
                + " \"from\": \"doubts\", \"to\": \"holds\", \"date\": \"2026-03-10\" } ]")
        .contains("\"change\": \"less-sure\"")
        .contains("\"change\": \"read\"");
  }

  @Test
  void thePersonsHistoryHasEveryViewWithItsDay() {
    assertThat(page("people/tea/ada").select("#history + ul").text())
        .contains("10 Mar 2026")
        .contains("10 Jan 2026");
  }

  @Test
  void aWordingIsInQuotationMarksOnlyWhereItIsAQuote() {
    Document claim = page("claims/tea/better");
    assertThat(claim.select("#history + ol q").eachText()).containsExactly("tea beats coffee");
    assertThat(claim.select("#history + ol").text())
        .contains("Before, in our words: Tea is best, she held.");
  }

  @Test
  void theMapIsExplainedAsItStoodOnADay() {
    assertThat(explained("--at", "2026-03-10")).isEqualTo(explained());
    String before = explained("--at", "2026-01-31");
    assertThat(before).isNotEqualTo(explained()).contains("Tea is best, she held.");
  }
}
