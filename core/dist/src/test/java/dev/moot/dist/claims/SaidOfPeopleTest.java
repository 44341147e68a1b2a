package dev.moot.dist.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A debate in which much could be said of people that its file does not say. */
class SaidOfPeopleTest {

  private static final String DEBATE =
      """
      schema: claims/1
      debate: club
      title: Should the club vote?
      root: vote
      participants: {ada: {name: Ada}, ben: {name: Ben}, cleo: {name: Cleo}}
      claims:
        vote:
          text: The club should vote.
          condition: all-come
          stances:
            ada: {stance: accept, quote: Vote}
            ben:
              - {stance: accept, quote: Vote, date: 2026-01-01}
              - {credence: 0.45, quote: at 45 per cent, date: 2026-01-02}
              - {stance: reject, quote: No vote, date: 2026-01-03}
        all-come: {text: All members come.}
        fair:
          text: A vote is fair.
          condition: all-come
          supports: [vote]
          stances: {ada: {stance: accept, estimated: true}}
          revisions:
            - {by: ada, change: narrowed, quote: {by: ben, exact: she gave way}}
      cruxes:
        - {claim: fair, for: vote, declared_by: cleo, participants: [ada, ben], quote: It hangs on that, if_true: Ben will vote.}
        - {claim: all-come, for: vote, declared_by: editor, participants: [ada, ben]}
      expectations:
        - {by: ben, on: vote, direction: up, if: they all promise, quote: if they promise}
      """;

  @TempDir static Path temp;
  private static Path output = Path.of("");

  @BeforeAll
  static void build() throws IOException {
    Path site = temp.resolve("site");
    Files.createDirectories(site.resolve("claims"));
    Files.createDirectories(site.resolve("posts"));
    Files.writeString(
        site.resolve("moot.yaml"), "title: T\nurl: https://example.org/\nfairness-page: true\n");
    Files.writeString(site.resolve("claims/club.yaml"), DEBATE);
    Files.writeString(
        site.resolve("posts/p.md"),
        "---\ntitle: P\ndate: 2026-02-01\ndebates: [club]\n---\nWords.\n\n"
            + ":::crux{claim=club/fair}\n:::\n\n:::crux-summary{debate=club}\n:::\n");
    output = temp.resolve("out");
    Run run = Product.moot("build", site, "-o", output);
    assertThat(run.exit()).as(run.text()).isZero();
  }

  private static Element main(String page) throws IOException {
    return Jsoup.parse(Product.read(output.resolve(page + "index.html"))).select("main").first();
  }

  @ParameterizedTest
  @CsvSource({
    "claims/club/vote/, A vote is fair.",
    "claims/club/fair/, The club should vote.",
    "expectations/, The club should vote.",
    "people/club/ben/, The club should vote.",
    "changes/, A vote is fair.",
    "maps/club/, A vote is fair.",
  })
  void aClaimThatIsMeantUnderAConditionHasItBesideItInEachList(String page, String claim)
      throws IOException {
    assertThat(main(page).select("li:not(:has(li))"))
        .filteredOn(li -> li.select("a").eachText().contains(claim))
        .isNotEmpty()
        .allSatisfy(li -> assertThat(li.text()).contains("Asserted only if: All members come."));
  }

  @Test
  void whoSaysWhatDividesOthersIsNotSaidToSpeakOfTheirOwnView() throws IOException {
    assertThat(main("cruxes/").text())
        .contains("Cleo says that the debate turns on this.")
        .doesNotContain("own view turns on this");
  }

  @Test
  void wordsOfSomebodyElseAreNotCalledTheirs() throws IOException {
    assertThat(main("claims/club/fair/").text())
        .contains("she gave way · Ben")
        .doesNotContain("In their words: she gave way");
  }

  @Test
  void aWordAfterANumberIsNotTheSameSaidAgain() throws IOException {
    assertThat(main("claims/club/vote/").text())
        .contains("Before: 2 Jan 2026 45% stated")
        .doesNotContain("Said again");
  }

  @Test
  void aFeedDoesNotSetANameBehindWhatTheWriterSaysAsIfTheySaidIt() throws IOException {
    String entry =
        Jsoup.parse(Product.read(output.resolve("feed.xml")), "", Parser.xmlParser())
            .select("entry > content")
            .text();
    assertThat(Jsoup.parse(entry).text())
        .contains("Ben will vote. Yes: Ada (our reading)")
        .doesNotContain("–");
  }

  @Test
  void aCruxThatNobodyAnswersHasNoSideOfItsOwn() throws IOException {
    assertThat(main("fairness/").text()).contains("2 cruxes without stances of both sides");
  }
}
