package dev.moot.dist.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is told of people and claims in frames, drawings, searches and on pages over two debates is
 * no more than their files say. Two people called Bo are in two debates, which share a claim.
 */
class ToldElsewhereTest {

  private static final String ONLY_IF = "Asserted only if: The money is there.";

  private static final String GARDEN =
      """
      schema: claims/1
      debate: garden
      title: Should the square be dug up?
      root: dig
      participants: {bo: {name: Bo}, ida: {name: Ida}, zed: {name: Zed}}
      claims:
        dig:
          text: The square should be dug up.
          condition: money
          stances: {bo: {stance: accept, quote: dig}, ida: {stance: reject, quote: never}}
        money: {text: The money is there.}
        trees:
          text: Trees would grow there.
          condition: money
          supports: [dig]
          same_as: park/roots
          quotes: [{by: bo, exact: there would be trees}]
          stances: {bo: {stance: accept, quote: trees}, ida: {stance: reject, quote: no trees}}
          revisions: [{by: bo, change: narrowed}]
        noise:
          text: It would be loud.
          attacks: [dig]
          stances: {bo: {stance: reject, quote: quiet}, ida: {stance: accept, quote: loud}}
          revisions:
            - {by: ida, change: narrowed, quote: by day, date: 2026-01-02}
            - {by: bo, change: withdrawn, quote: {by: zed, exact: he gave in}}
      cruxes:
        - {claim: trees, for: dig, declared_by: bo, participants: [bo, ida], quote: the trees, if_true: Bo digs at once.}
        - {claim: noise, for: dig, declared_by: ida, quote: {by: zed, exact: for Ida it is the noise}}
        - {claim: dig, for: trees, declared_by: zed, participants: [bo, ida], shared: claimed, quote: they split on it, question: Should it be dug up at all?}
        - {claim: noise, for: dig, declared_by: editor, if_false: Nobody minds.}
      expectations:
        - {by: bo, on: trees, direction: down, if: nothing grows, due: 2020-01-01, quote: if nothing grows}
      questions: [{by: ida, text: Who pays?, about: dig}, {by: bo, text: Why not?, quote: why not}]
      terms: {dug: {text: Opened with spades., by: ida}, square: {text: The place., by: bo, quote: the place}}
      """;

  private static final String PARK =
      """
      schema: claims/1
      debate: park
      title: Should the park grow?
      root: grow
      participants: {bo: {name: Bo}, lee: {name: Lee}}
      claims:
        grow:
          text: The park should grow.
          stances: {bo: {stance: accept, quote: grow}, lee: {stance: reject, quote: stay}}
        roots:
          text: Trees take root there.
          supports: [grow]
          stances: {bo: {stance: reject, quote: no roots}, lee: {stance: accept, quote: roots}}
      cruxes:
        - {claim: roots, for: grow, declared_by: bo, participants: [bo, lee], quote: the roots}
      """;

  private static final String POST =
      """
      ---
      title: On the square
      date: 2026-03-01
      debates: [garden]
      ---
      :::crux-summary{debate=garden}
      :::

      ![[dig]]

      :::crux-summary{debate=garden form=short}
      :::

      :::expectations{debate=garden}
      :::
      """;

  @TempDir static Path temp;
  private static Path output = Path.of("");

  @BeforeAll
  static void build() throws IOException {
    Path site = temp.resolve("site");
    Files.createDirectories(site.resolve("claims"));
    Files.writeString(
        site.resolve("moot.yaml"),
        "title: T\nurl: https://example.org/\nembeds: true\nsocial: {pictures: [claims]}\n");
    Files.writeString(site.resolve("claims/garden.yaml"), GARDEN);
    Files.writeString(site.resolve("claims/park.yaml"), PARK);
    Files.createDirectories(site.resolve("posts"));
    Files.writeString(site.resolve("posts/garden.md"), POST);
    output = temp.resolve("out");
    Run run = Product.moot("build", site, "-o", output);
    assertThat(run.exit()).as(run.text()).isZero();
  }

  private static String read(String file) throws IOException {
    return Product.read(output.resolve(file));
  }

  private static Element page(String page) throws IOException {
    return Jsoup.parse(read(page + "index.html"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "embed/claims/garden/dig/claim.svg",
        "embed/claims/garden/dig/oembed.json",
        "embed/cruxes/garden/dig/crux.svg",
        "embed/cruxes/garden/dig/oembed.json",
        "embed/cruxes/garden/trees/oembed.json",
      })
  void aFrameAndItsDrawingSayUnderWhichConditionTheirWordsAreMeant(String file) throws IOException {
    assertThat(read(file)).containsIgnoringCase(ONLY_IF);
  }

  @Test
  void theDrawnMapHasConditionsInItsBoxes() throws IOException {
    List<String> boxes =
        Jsoup.parse(read("maps/garden.svg")).select("a, g").stream()
            .map(Element::text)
            .filter(t -> t.startsWith("The square") || t.startsWith("Trees"))
            .toList();
    assertThat(boxes).hasSize(2).allSatisfy(b -> assertThat(b).contains("Asserted only if"));
  }

  @Test
  void theHeadOfAPageHasTheConditionWhereverItHasTheClaim() throws IOException {
    Element head = page("claims/garden/dig/").selectFirst("html").selectFirst("head");
    assertThat(
            Stream.of("meta[name=description]", "meta[property=og:description]")
                .map(m -> head.select(m).attr("content")))
        .allSatisfy(d -> assertThat(d).startsWith(ONLY_IF));
    assertThat(head.select("meta[property=og:image:alt]").attr("content")).contains(ONLY_IF);
    assertThat(head.select("script[type=application/ld+json]").html()).contains(ONLY_IF);
    assertThat(page("claims/garden/dig/").select("details code").text())
        .contains("title=\"The square should be dug up. " + ONLY_IF + "\"");
  }

  @Test
  void twoPeopleOfOneNameAreToldApartWhereTheirDebatesShareAClaim() throws IOException {
    Element main = page("claims/park/roots/").selectFirst("main");
    String garden = "in “Should the square be dug up?”";
    assertThat(main.select("section.crux > header > p.k").eachText())
        .hasSize(2)
        .satisfiesExactlyInAnyOrder(
            own -> assertThat(own).doesNotContain(" in “"),
            other -> assertThat(other).contains(garden + " · Named by"));
    assertThat(main.select(".minds .who").text()).contains("Bo " + garden);
    assertThat(main.select(".said .meta").text()).contains("Bo " + garden);
    assertThat(main.select("#history + ol").text())
        .contains("Bo " + garden + " by our reading narrowed it");
    assertThat(main.select("#crux-by + ul > li").eachText())
        .anySatisfy(li -> assertThat(li).contains(garden))
        .anySatisfy(li -> assertThat(li).doesNotContain(" in “"));
    assertThat(main.text()).contains("Bo and Lee ·", "Bo and Ida " + garden);
  }

  @Test
  void aChangeWithoutWordsOfThePersonIsOurReading() throws IOException {
    assertThat(page("claims/garden/noise/").select("#history + ol > li").eachText())
        .satisfiesExactly(
            own -> assertThat(own).startsWith("Ida narrowed it").doesNotContain("our reading"),
            others -> assertThat(others).startsWith("Bo by our reading withdrew it"));
    assertThat(page("changes/").select(".log > li").eachText())
        .filteredOn(li -> li.contains("our reading"))
        .hasSize(2)
        .allSatisfy(li -> assertThat(li).contains("Bo "));
    assertThat(read("claims/garden.json"))
        .containsSubsequence("\"withdrawn\"", "\"basis\": \"read\"");
  }

  @Test
  void aCruxInWordsOfSomebodyElseIsOurReadingOfWhoIsSaidToDeclareIt() throws IOException {
    String cruxes = page("cruxes/").selectFirst("main").text();
    assertThat(cruxes)
        .contains(
            "By our reading, the view of Ida turns on this; no words of theirs that say so are"
                + " recorded.")
        .doesNotContain("no words of Bo", "no words of Zed");
    assertThat(page("claims/garden/dig/").select("#turns-on + ul > li").eachText())
        .anySatisfy(li -> assertThat(li).contains("by our reading, named by Ida"))
        .anySatisfy(li -> assertThat(li).contains("named by Bo").doesNotContain("our reading"));
  }

  @Test
  void whoSaysWhatLiesBetweenOthersIsOnNoSideOfIt() throws IOException {
    assertThat(page("cruxes/").selectFirst("main").text())
        .contains(
            "Zed says that both sides turn on this. No words of either side that confirm it are"
                + " recorded.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"expectations/", "claims/park/roots/", "people/garden/bo/"})
  void whatIsPastItsDayIsNotSaidToBeStillToCome(String page) throws IOException {
    assertThat(page(page).selectFirst("main").text())
        .containsIgnoringCase("no outcome recorded")
        .doesNotContainPattern("(?i)\\bopen\\b");
  }

  @Test
  void anExplanationAndTheBoxOfTheMapSayWhatClaimsAreMeantUnder() throws IOException {
    Run run = Product.moot("explain", "garden", temp.resolve("site"));
    assertThat(run.text().replaceAll("\\s+", " "))
        .contains("The square should be dug up. " + ONLY_IF, "Trees would grow there. " + ONLY_IF);
    assertThat(page("cruxes/").select(".says > p").eachText())
        .anySatisfy(p -> assertThat(p).contains("our map would have", ONLY_IF));
  }

  /** The drawing of a question has it too, in no words that could be meant of the question. */
  @Test
  void belowAQuestionItIsSaidThatTheClaimIsMeantUnderTheCondition() throws IOException {
    String asked = "The claim it asks about is asserted only if: The money is there.";
    assertThat(page("cruxes/").select("#crux-dig > header").text()).contains(asked);
    assertThat(page("cruxes/").select("#crux-trees > header").text()).contains(ONLY_IF);
    for (String file : List.of("crux.svg", "oembed.json")) {
      assertThat(read("embed/cruxes/garden/dig/" + file)).contains(asked);
    }
    assertThat(page("claims/garden/").selectFirst("main").text()).contains(asked);
  }

  @Test
  void whatFollowsFromACruxIsOursWhoeverNamesIt() throws IOException {
    String ours = "What follows, and what would settle it, is in our words.";
    Element cruxes = page("cruxes/").selectFirst("main");
    for (String crux : List.of("#crux-trees", "#crux-noise")) {
      assertThat(cruxes.select(crux).text()).containsOnlyOnce(ours);
    }
    assertThat(page("people/garden/bo/and/ida/").select("#cruxes").text())
        .contains("Bo digs at once.", ours);
  }

  @ParameterizedTest
  @ValueSource(strings = {"claims/garden/dig/", "embed/claims/garden/dig/"})
  void theTitleOfAPageSaysThatItsClaimIsMeantUnderACondition(String page) throws IOException {
    assertThat(page(page).selectFirst("html").select("title").text())
        .startsWith("The square should be dug up. (under a condition)");
    assertThat(page("claims/garden/noise/").selectFirst("html").select("title").text())
        .doesNotContain("condition");
  }

  @Test
  void whatIsFoundOfAClaimHasItsCondition() throws IOException {
    try (Stream<Path> files = Files.list(output.resolve("search/e"))) {
      assertThat(files.map(Product::read))
          .anyMatch(t -> t.contains("Should the square be dug up?\\u001fThe money is there."));
    }
    assertThat(page("search/").select(".search").attr("data-only-if"))
        .isEqualTo("Asserted only if:");
  }

  /** A person's own page does not say again who asked, and so has to say how that is known. */
  @Test
  void whatIsAskedOrDefinedInNoWordsOfTheirsIsOurReading() throws IOException {
    assertThat(page("people/garden/ida/").select("#questions + ul").text())
        .contains("Who pays? our reading · no answer recorded");
    assertThat(page("people/garden/bo/").select("#questions + ul").text())
        .doesNotContain("our reading");
    assertThat(page("claims/garden/dig/").selectFirst("main").text())
        .contains("by our reading, Ida · no answer recorded");
    assertThat(page("terms/").selectFirst("main").text())
        .contains("as Ida uses it, by our reading", "as Bo uses it · ");
    assertThat(read("claims/garden.json"))
        .containsSubsequence("\"questions\"", "\"basis\": \"read\"", "\"basis\": \"stated\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"claims/", "index.html", "posts/garden/"})
  void aListOfClaimsHasTheirConditions(String page) throws IOException {
    Element main = Jsoup.parse(read(page.replace("index.html", "") + "index.html"));
    assertThat(main.select("a:containsOwn(The square should be dug up.)"))
        .isNotEmpty()
        .allSatisfy(
            a -> assertThat(a.closest("li, p, blockquote, td, th, div").text()).contains(ONLY_IF));
  }

  /** What a feed says of a claim, and of what our map comes to, is as conditional as on a page. */
  @Test
  void anEntryOfAFeedHasConditionsWhereverItNamesAClaim() throws IOException {
    Element entry = Jsoup.parse(Jsoup.parse(read("feed.xml")).select("content").text());
    assertThat(entry.select("blockquote").text())
        .startsWith("The square should be dug up. Asserted only if");
    assertThat(entry.select("p:contains(our map would have), li:contains(our map would have)"))
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p.text()).contains(ONLY_IF));
    assertThat(entry.select("li:contains(nothing grows)").text())
        .contains("Trees would grow there. (" + ONLY_IF + ")");
  }

  /** A list that is shut shows the name alone. */
  @Test
  void twoOfOneNameAreToldApartWhereOneIsChosen() throws IOException {
    assertThat(page("claims/").select("select[name=by] option").eachText())
        .contains(
            "Bo in “Should the square be dug up?”", "Bo in “Should the park grow?”", "Ida", "Lee");
  }

  @Test
  void whatWouldFollowIsNotFoundAsWhatIsSo() throws IOException {
    try (Stream<Path> files = Files.list(output.resolve("search/e"))) {
      assertThat(files.map(Product::read))
          .isNotEmpty()
          .noneMatch(t -> t.contains("Bo digs at once"));
    }
  }
}
