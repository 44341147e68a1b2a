package dev.moot.dist.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A site whose claim file fills every field of {@code claims/1}, each with a word of its own that
 * begins with {@code w}: no field is kept from readers.
 */
class EveryFieldTest {

  private static final Path SITE = Product.RESOURCES.resolve("every-field");
  private static final Pattern WORD = Pattern.compile("\\bw[a-z]{5,}\\b");

  /**
   * These only tell two places of a quotation apart, or have a page that leads on; programs get
   * them.
   */
  private static final List<String> FOR_PROGRAMS = List.of("wbeforewords", "wafterwords", "walias");

  @TempDir static Path temp;

  @BeforeAll
  static void build() {
    Run run = Product.moot("build", SITE, "-o", temp.resolve("out"));
    assertThat(run.exit()).as(run.text()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "claims/main/root, wdebatetitle wroottext wclaimquote wquotedwords wadaname wbenname whedge wstancenote",
    "claims/main/root, wstancequote wevidencetitle wevidenceurl wevidencearchive wevidencekind wevidencenote",
    "claims/main/root, wrevisionfrom wrevisionquote wpremisetext wlinkedtext wbreakertext wscheme wrelationquote",
    "claims/main/root, wagaintext wcruxquestion wcruxnote wcruxquote wopenif wmetif wmetoutcome wnotmetoutcome",
    "claims/main/root, wopenquestion wquestionquote wansweredquestion wtermtext wtermquote",
    "claims/main/root, wdigesttitle wbacklinkbefore wbacklinkwords wbacklinkafter",
    "claims/main/premise, wcruxquestion wiftrue wiffalse wsettledby wcruxnote wcruxquote wroottext wansweredquestion",
    "claims/main/breaker, wroottext wpremisetext wlinkedtext",
    "claims/main/again, wroottext",
    "claims/main, wdebatetitle wroottext wpremisetext wlinkedtext wbreakertext waparttext wagaintext wstancenote",
    "claims/main, wadaname wadanote wbenname wcruxquestion wcruxnote wcruxquote wdigesttitle whedge",
    "claims/main, wopenif wexpectationquote wmetif wmetoutcome wnotmetif wopenquestion wansweredquestion",
    "claims/main, wtermtext wtermquote waskedtext wsourcetitle wsourceurl wsourcearchive wsourcenote wothersource",
    "people/main/ada, wadaname wadaurl wadanote wroottext wstancenote wstancequote wrevisionfrom wrevisionquote",
    "people/main/ada, wopenif wexpectationquote wansweredquestion wtermtext wcruxquestion wcruxnote wdigesttitle",
    "people/main/ben, wquotedwords wmetif wnotmetif wopenquestion wquestionquote wtermtext waskedtext",
    "expectations, wopenif wmetif wmetoutcome wnotmetif wnotmetoutcome wexpectationquote wadaname wroottext wdebatetitle",
    "terms, wtermtext wtermquote waskedtext wadaname wbenname wdebatetitle wdigesttitle",
  })
  void pagesShowWhatTheClaimFileSays(String page, String words) throws IOException {
    assertThat(page(page).html()).contains(words.split(" "));
  }

  @Test
  void everyWordOfTheClaimFileIsOnSomePageAndInTheData() throws IOException {
    StringBuilder pages = new StringBuilder();
    for (Path file : Folder.files(temp.resolve("out"))) {
      if (file.toString().endsWith(".html")) {
        pages.append(Files.readString(file));
      }
    }
    String data = Files.readString(temp.resolve("out/claims/main.json"));

    Matcher word = WORD.matcher(Files.readString(SITE.resolve("claims/main.yaml")));
    int seen = 0;
    while (word.find()) {
      assertThat(data).contains(word.group());
      if (!FOR_PROGRAMS.contains(word.group())) {
        assertThat(pages.indexOf(word.group())).as(word.group()).isPositive();
      }
      seen++;
    }
    assertThat(seen).as("the scan saw the words").isGreaterThan(50);
  }

  @Test
  void numbersDaysAndKeywordsAreShownInWords() throws IOException {
    assertThat(page("claims/main/root").text())
        .contains("87% stated", "13–31% our reading", "Raised 3 Feb 2026, last moved 5 Apr 2026")
        .contains("Asserted only if: The wpremisetext", "Also worded as: The wagaintext")
        .contains("The wpremisetext. together with The wlinkedtext.", "strong", "weak")
        .contains("That does not follow: The wbreakertext", "It needs:", "Both cannot hold:")
        .contains("narrowed it · 5 Apr 2026", "by 7 Jun 2027", "happened", "did not happen")
        .contains("policy", "no answer recorded", "agrees that it is a crux");
    assertThat(page("claims/main/premise").text()).contains("Asserted only if this holds");
    assertThat(page("claims/main").text())
        .contains(
            "transcript · 12 Jan 2026 · read on 2 Jan 2026",
            "paper · its text is not published here");
    assertThat(page("terms").text())
        .contains(
            "asked by wbenname; no answer is recorded, and the wording is ours",
            "wbenname asked what it means");
    assertThat(page("people/main/ada").text()).contains("5 Apr 2026", "3 Feb 2026");
  }

  @Test
  void theDebatePagePutsWhatBearsOnTheRootFirstAndOnBothSidesWhatDoesBoth() throws IOException {
    Document debate = page("claims/main");

    assertThat(debate.select(".reasons .yes .claims > li").eachText().toString())
        .contains("wpremisetext", "wlinkedtext");
    assertThat(debate.select(".reasons .no .claims > li").eachText().toString())
        .contains("wlinkedtext", "wbreakertext");
    assertThat(debate.select("#others .claims > li").eachText().toString())
        .contains("waparttext", "wagaintext");
    assertThat(debate.select(".claims:not(.sifted) > li")).hasSize(6);
  }

  @Test
  void theFirstUseOfATermInProseIsLinkedToTheGlossaryAndBack() throws IOException {
    Document digest = page("posts/digest");

    assertThat(digest.select("a.term").eachText()).containsExactly("odd word");
    assertThat(digest.select("a.term").attr("href")).isEqualTo("../../terms/#main--odd-word");
    assertThat(page("terms").select("[id=main--odd-word] + dd a[href*=posts]").eachText())
        .containsExactly("Digest wdigesttitle");
    assertThat(page("terms").select("[id=main--asked-word] + dd").text())
        .doesNotContain("First used in");
    assertThat(Files.readString(temp.resolve("out/feed.xml"))).doesNotContain("/terms/");
  }

  @Test
  void debateAndClaimPagesNameTheDataInTheirHead() throws IOException {
    String alternate = "link[rel=alternate][type=application/json]";

    assertThat(page("claims/main").select(alternate).attr("href")).isEqualTo("../main.json");
    assertThat(page("claims/main/root").select(alternate).attr("href"))
        .isEqualTo("../../main.json");
    assertThat(page("people/main/ada").select(alternate)).isEmpty();
  }

  @Test
  void theDataKeepsStatedNumbersApartFromReadings() {
    List<JsonObject> stances = new ArrayList<>();
    JsonObject root = data().getAsJsonArray("claims").get(0).getAsJsonObject();
    root.getAsJsonArray("stances").forEach(s -> stances.add(s.getAsJsonObject()));

    assertThat(stances.get(0).getAsJsonObject("stated_credence").toString())
        .isEqualTo("{\"min\":0.87,\"max\":0.87}");
    assertThat(stances.get(0).has("read_credence")).isFalse();
    assertThat(stances.get(1).getAsJsonObject("read_credence").toString())
        .isEqualTo("{\"min\":0.13,\"max\":0.31}");
    assertThat(stances.get(1).has("stated_credence")).isFalse();
  }

  @Test
  void theDataNamesClaimsAndParticipantsInFullAndSaysWhereTheyAre() {
    JsonObject data = data();
    JsonObject root = data.getAsJsonArray("claims").get(0).getAsJsonObject();

    assertThat(data.get("schema").getAsString()).isEqualTo("moot/debate/2");
    assertThat(root.get("id").getAsString()).isEqualTo("main/root");
    assertThat(root.get("path").getAsString()).isEqualTo("/claims/main/root/");
    assertThat(root.get("url").getAsString())
        .isEqualTo("https://example.org/every/claims/main/root/");
    assertThat(root.get("condition").getAsString()).isEqualTo("main/premise");
    assertThat(root.getAsJsonArray("quotes").get(0).getAsJsonObject().get("by").getAsString())
        .isEqualTo("main/ada");
  }

  @Test
  void theSchemaOfTheDataNamesExactlyTheKeysThatAreWritten() {
    JsonObject schema = json(Product.ROOT.resolve("core/docs/site/assets/debate-2.schema.json"));
    TreeSet<String> written = new TreeSet<>();
    TreeSet<String> declared = new TreeSet<>();
    JsonObject data = data();

    // What plugins compute is theirs to name.
    assertThat(data.remove("derived").getAsJsonObject().keySet()).containsExactly("cruxes");
    keys(data, written);
    declaredKeys(schema, declared);

    // Filled by another file of the site, or kept for later.
    declared.removeAll(List.of("same_as", "updated", "$schema"));
    assertThat(written).isEqualTo(declared);
  }

  private static void keys(JsonElement element, TreeSet<String> keys) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(e -> keys(e, keys));
    } else if (element.isJsonObject()) {
      element
          .getAsJsonObject()
          .entrySet()
          .forEach(
              e -> {
                keys.add(e.getKey());
                keys(e.getValue(), keys);
              });
    }
  }

  private static void declaredKeys(JsonElement element, TreeSet<String> keys) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(e -> declaredKeys(e, keys));
    } else if (element.isJsonObject()) {
      JsonObject object = element.getAsJsonObject();
      if (object.has("properties")) {
        keys.addAll(object.getAsJsonObject("properties").keySet());
      }
      object.entrySet().forEach(e -> declaredKeys(e.getValue(), keys));
    }
  }

  private static JsonObject data() {
    return json(temp.resolve("out/claims/main.json"));
  }

  private static JsonObject json(Path file) {
    return new Gson().fromJson(Product.read(file), JsonObject.class);
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(temp.resolve("out").resolve(path).resolve("index.html")));
  }
}
