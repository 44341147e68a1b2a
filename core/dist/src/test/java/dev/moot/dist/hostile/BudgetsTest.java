package dev.moot.dist.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is too much for an ornament makes it give way, by a count: the site is built, its writer is
 * told where and why, and all else is there. One site has too much of everything.
 */
class BudgetsTest {

  private static final String HEAD = "---\ntitle: %s\ndate: 2026-11-%02d\n%s---\n\n";

  /** Claims of a chain: a debate of so many goes on over several pages. */
  private static final int LINKS = 170;

  /** Posts of one tag: more than are looked at for what is related. */
  private static final int POSTS = 28;

  private static final Pattern DRAWN = Pattern.compile("<svg [^>]*role=\"group\"");

  @TempDir static Path temp;
  private static Path site = Path.of("");
  private static Run run = new Run(0, "", "");

  @BeforeAll
  static void aSiteWithTooMuchOfEverything() throws IOException {
    site = temp.resolve("site");
    Folder.write(site, "moot.yaml", "title: Much\nurl: https://example.org/\n");
    Folder.write(site, "claims/dense.yaml", debate("dense", 12, 12));
    Folder.write(site, "claims/chain.yaml", debate("chain", LINKS, 1));
    Folder.write(site, "claims/small.yaml", debate("small", 3, 1));
    Folder.write(
        site,
        "posts/maps.md",
        HEAD.formatted("Maps", 1, "debates: [dense, small]\n")
            + ":::argument-map{debate=dense}\n:::\n\n:::argument-map{debate=small}\n:::\n");
    String line = "int cups = 1; // \"two\"\n";
    Folder.write(
        site,
        "posts/code.md",
        HEAD.formatted("Code", 2, "")
            + ("```java\n" + line + "```\n\n```java\n")
            + line.repeat(200_000 / line.length())
            + ("```\n\n```java\nchar last;\n```\n"));
    Folder.write(
        site,
        "posts/tags.md",
        HEAD.formatted(
            "Tags",
            3,
            "tags:\n"
                + String.join(
                    "", IntStream.range(0, 101).mapToObj(i -> "  - t" + i + "\n").toList())));
    for (int i = 1; i <= POSTS; i++) {
      Folder.write(
          site, "posts/p" + i + ".md", HEAD.formatted("P" + i, i, "tags: [tea]\n") + "Words.\n");
    }
    run = Product.moot("build", site, "-o", temp.resolve("built"));
  }

  /** Claims of which each supports those before it, as many as {@code reach}. */
  private static String debate(String id, int claims, int reach) {
    StringBuilder text = new StringBuilder();
    text.append("schema: claims/1\ndebate: ").append(id).append("\ntitle: All?\nclaims:\n");
    for (int i = 0; i < claims; i++) {
      List<String> supported = new ArrayList<>();
      for (int j = Math.max(0, i - reach); j < i; j++) {
        supported.add(id + "-" + j);
      }
      text.append(
          "  %s-%d: {text: Claim %d of %s., evidence: [{title: Seen}]".formatted(id, i, i, id));
      text.append(supported.isEmpty() ? "" : ", supports: " + supported).append("}\n");
    }
    return text.toString();
  }

  private static String page(String path) {
    return Product.read(temp.resolve("built/" + path + "index.html"));
  }

  @Test
  void theSiteIsBuiltAndEachIsToldOfAtItsPlace() {
    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.err().lines().filter(l -> l.contains("error[") || l.contains("warning[")))
        .isEmpty();
    assertThat(run.err().lines().filter(l -> l.contains("notice[")))
        .satisfiesExactly(
            l ->
                assertThat(l).startsWith("claims/dense.yaml:2:9: notice[argument-map/too-dense]: "),
            l -> assertThat(l).startsWith("posts/code.md:10:4: notice[highlighting/too-long]: "),
            l -> assertThat(l).startsWith("posts/tags.md:105:5: notice[front-matter/many-tags]: "));
  }

  @Test
  void aDenseMapIsAListAndOthersAreDrawn() {
    assertThat(page("maps/dense/")).doesNotContainPattern(DRAWN);
    assertThat(page("maps/small/")).containsPattern(DRAWN);
    assertThat(DRAWN.matcher(page("posts/maps/")).results()).hasSize(1);
    for (String path : List.of("maps/dense/", "posts/maps/")) {
      for (int i = 0; i < 12; i++) {
        assertThat(page(path)).contains("Claim " + i + " of dense.");
      }
    }
  }

  @Test
  void aChainHasAllItsClaimsOverSeveralPages() {
    String whole = page("claims/chain/") + page("claims/chain/page/2/");
    for (int i = 0; i < LINKS; i++) {
      assertThat(whole).contains("Claim " + i + " of chain.");
      assertThat(page("claims/chain/chain-" + i + "/")).contains("</html>");
    }
  }

  @Test
  void codeBeyondWhatIsSetOffIsWhole() {
    String page = page("posts/code/");
    assertThat(page)
        .contains("<code class=\"language-java\"><b>int</b> cups")
        .contains("<code class=\"language-java\">int cups = 1; // &quot;two&quot;\n")
        .contains("<b>char</b> last;");
    assertThat(page.split("cups = 1;", -1)).hasSize(2 + 200_000 / 23);
  }

  @Test
  void tagsBeyondWhatCountsHaveNoPages() {
    assertThat(temp.resolve("built/tags/t99/index.html")).exists();
    assertThat(temp.resolve("built/tags/t100")).doesNotExist();
  }

  @Test
  void ofManyWithOneTagEachHasWhatIsRelated() {
    for (int i = 1; i <= POSTS; i++) {
      assertThat(page("posts/p" + i + "/").split("also on ", -1)).hasSize(5);
    }
  }

  @Test
  void anotherBuildGivesTheSameBytes() throws IOException {
    assertThat(Product.moot("build", site, "-o", temp.resolve("again")).err()).isEqualTo(run.err());
    assertThat(Folder.snapshot(temp.resolve("again")))
        .isEqualTo(Folder.snapshot(temp.resolve("built")));
  }
}
