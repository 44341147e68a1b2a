package dev.moot.dist.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three debates that word one claim each in its own way, and old names wherever a name can stand:
 * {@code identity/site}.
 */
class OneClaimOnePageTest {

  private static final Path SITE = Product.RESOURCES.resolve("identity/site");
  private static final Pattern REFRESH = Pattern.compile("content=\"0; url=([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]*)[^\"]*\"");

  @TempDir static Path temp;
  private static Path output = Path.of("");

  @BeforeAll
  static void build() throws IOException {
    output = temp.resolve("out");
    Run run = Product.moot("build", Folder.copy(SITE, temp.resolve("site")), "-o", output);
    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.err()).isEmpty();
  }

  private static String page(String path) {
    return Product.read(output.resolve(path).resolve("index.html"));
  }

  /** The pages that only lead on, and the page that each leads to. */
  @Test
  void everyOldNameAndEveryOtherWordingLeadsStraightToTheOnePage() {
    for (String from :
        List.of(
            "claims/home/heat",
            "claims/home/heating",
            "claims/office/shut-saves",
            "claims/office/saves",
            "claims/third/chained",
            "short")) {
      Matcher refresh = REFRESH.matcher(page(from));
      assertThat(refresh.find()).as(from).isTrue();
      assertThat(refresh.group(1)).as(from).doesNotStartWith("/");
      Path end = output.resolve(from).resolve(refresh.group(1)).normalize();
      assertThat(end).as(from).isEqualTo(output.resolve("claims/home/warmth"));
      assertThat(page(from))
          .contains("<a href=\"" + refresh.group(1) + "\">")
          .contains("href=\"https://example.org/sub/path/claims/home/warmth/\"")
          .doesNotContain("<script");
    }
  }

  @Test
  void noLinkOnTheSitePassesThroughARedirect() throws IOException {
    Set<Path> redirects = new TreeSet<>();
    for (Path file : Folder.files(output)) {
      if (file.endsWith("index.html") && REFRESH.matcher(Product.read(file)).find()) {
        redirects.add(file);
      }
    }
    assertThat(redirects).hasSize(8);
    int links = 0;
    for (Path file : Folder.files(output)) {
      String name = file.toString();
      if (redirects.contains(file) || !(name.endsWith(".html") || name.endsWith(".xml"))) {
        continue;
      }
      // A feed keeps the first path of a digest as its name, which nobody follows.
      String text = Product.read(file).replaceAll("<id>[^<]*</id>", "");
      Matcher link = LINK.matcher(text);
      while (link.find()) {
        Path target = file.resolveSibling(link.group(1)).resolve("index.html").normalize();
        assertThat(redirects).as(name + " " + link.group()).doesNotContain(target);
        links++;
      }
      for (Path redirect : redirects) {
        String path = "sub/path/" + output.relativize(redirect.resolveSibling(""));
        assertThat(text).as(name).doesNotContain(path + "/\"").doesNotContain(path + "/<");
      }
    }
    assertThat(links).isGreaterThan(100);
  }

  @Test
  void thePageShowsWhatIsSaidInEveryWording() {
    assertThat(page("claims/home/warmth"))
        .contains("A closed window saves heat.")
        .contains("Also worded as <q>Shut windows save money on heating.</q>")
        .contains("Also worded as <q>Heat leaves by the window.</q>")
        .contains("In 2 digests")
        .contains("people/home/ann/", "people/office/bob/")
        .contains("1 holds", "1 doubts", "Contested")
        .contains("it is colder with it open", "we pay for the street")
        .contains("A bill", "Physics")
        .contains("Shut windows save everything.")
        .contains("The meter says otherwise.")
        .contains("id=\"crux-warmth\"", "id=\"crux-shut-saves\"")
        .contains("Ann holds <mark>heat</mark>", "Bob doubts <mark>saves</mark>");
  }

  @Test
  void aDebateKeepsItsOwnWordingWithItsOwnVoices() {
    // The condition of a claim is one of the other debate, and stands in that one's words.
    String condition = "Asserted only if: A closed window saves heat.";
    assertThat(page("claims/office")).contains(condition);
    assertThat(page("claims/office").replace(condition, ""))
        .contains("Shut windows save money on heating.")
        .doesNotContain("A closed window saves heat.");
    assertThat(page("posts/one"))
        .contains("id=\"~c-office-shut-saves\"")
        .contains("--h:0;--d:1")
        .doesNotContain("--h:1;--d:1");
  }

  @Test
  void anOldNameInAClaimFileCountsForTheClaimThatHasItNow() {
    assertThat(page("claims/home/fresh"))
        .contains("id=\"r-heat-against\"")
        .contains("id=\"r-draught-attacks-air\"");
    assertThat(page("posts/one")).contains("A closed window saves heat.");
    assertThat(page("claims/home"))
        .contains("id=\"root\"")
        .contains("summer comes")
        .contains("href=\"warmth/\"");
    assertThat(page("claims/office/keep-shut")).contains("../../home/warmth/");
  }

  @Test
  void theSitemapNamesNoRedirect() throws IOException {
    assertThat(Files.readString(output.resolve("sitemap.xml")))
        .contains("/claims/home/warmth/")
        .doesNotContain("shut-saves", "chained", "/short/", "/heat/", "/uno/");
  }
}
