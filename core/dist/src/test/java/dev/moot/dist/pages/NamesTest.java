package dev.moot.dist.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.SmallSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that many files share, and what becomes of those that no file can have. */
class NamesTest {

  @TempDir Path temp;

  @Test
  void tagsThatDifferInSignsHaveAddressesAndFeedsOfTheirOwn() throws Exception {
    SmallSite site =
        SmallSite.in(temp, "")
            .post("a", "2026-01-01", "tags: [C, \"C#\", C++]\n", "A.")
            .post("b", "2026-01-02", "tags: [\"C#\"]\nseries: \"C#\"\n", "B.")
            .post("c", "2026-01-03", "tags: [F#]\nseries: C\n", "C.");
    site.build();

    assertThat(site.page("tags/c")).contains("posts/a/").doesNotContain("posts/b/");
    assertThat(site.page("tags/c-sharp")).contains("posts/a/", "posts/b/");
    assertThat(site.page("tags/c-plus-plus")).contains("posts/a/").doesNotContain("posts/b/");
    assertThat(site.page("tags/f")).contains("posts/c/");
    assertThat(site.page("series/c-sharp")).contains("posts/b/");
    assertThat(site.page("posts/b")).contains("href=\"../../tags/c-sharp/\"");
    assertThat(temp.resolve("_site/tags/c-plus-plus/feed.xml")).exists();
    assertThat(Product.read(temp.resolve("_site/feed.xml")))
        .contains("<category term=\"c-sharp\" scheme=\"https://example.org/cups/tags/\"");
  }

  @Test
  void whatDiffersInLetterCaseOnlyIsOneTagSpelledAsInTheFirstFile() throws Exception {
    SmallSite site =
        SmallSite.in(temp, "ignore: [link/other-spelling]\n")
            .post("a", "2026-01-01", "tags: [WordPress, wordpress]\n", "A.")
            .post("b", "2026-01-02", "tags: [wordpress]\nseries: ON  cups\n", "B.")
            .post("c", "2026-01-03", "tags: [\"cafe\u0301\", CAFÉ]\nseries: on Cups\n", "C.");
    Product.Run run = Product.moot("build", temp);
    assertThat(run.exit()).as(run.text()).isZero();

    assertThat(site.page("tags/wordpress")).contains("WordPress</h1>", "posts/a/", "posts/b/");
    assertThat(site.page("tags/cafe")).contains("café</h1>");
    assertThat(site.page("series/on-cups")).contains("ON cups</h1>", "posts/b/", "posts/c/");
    assertThat(site.page("tags")).doesNotContain(">wordpress<");
  }

  @Test
  void aNameThatIsTooLongForAFileIsCutAndToldFromOthers() throws Exception {
    String name = "long ".repeat(80);
    SmallSite site =
        SmallSite.in(temp, "")
            .post("a", "2026-01-01", "tags: [" + name + "one]\n", "A.")
            .post("b", "2026-01-02", "tags: [" + name + "two]\n", "B.")
            .post("ß".repeat(120) + "ﷺ", "2026-01-03", "", "C.");
    site.build();

    for (String folder : new String[] {"tags", "posts"}) {
      try (Stream<Path> pages = Files.list(temp.resolve("_site").resolve(folder))) {
        assertThat(pages.filter(Files::isDirectory).map(p -> p.getFileName().toString()))
            .hasSizeGreaterThan(1)
            .allMatch(n -> n.length() <= 255);
      }
    }
  }

  @Test
  void anIdAsLongAsTheNameOfAFileIsWritten() throws Exception {
    SmallSite site =
        SmallSite.in(temp, "ignore: [claims/isolated, claims/unsourced]\n")
            .file(
                "claims/tea.yaml",
                "schema: claims/1\ndebate: "
                    + "d".repeat(250)
                    + "\ntitle: Tea?\nclaims:\n  "
                    + "c".repeat(255)
                    + ":\n    text: Tea calms.\n");
    Product.Run run = Product.moot("build", temp);
    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(site.hasPage("claims/" + "d".repeat(250) + "/" + "c".repeat(255))).isTrue();
  }

  @Test
  void twoFilesWhoseNamesDifferInCompositionOnlyAreBothNamed() throws Exception {
    String post = "---\ntitle: T\ndate: 2026-01-01\n---\n\nT.\n";
    SmallSite.in(temp, "");
    Folder.write(temp, "posts/caf\u00e9.md", post);
    Folder.write(temp, "posts/cafe\u0301.md", post);
    Folder.write(temp, "assets/\u00e4.svg", "<svg/>");
    Folder.write(temp, "assets/a\u0308.svg", "<svg/>");
    try (Stream<Path> posts = Files.list(temp.resolve("posts"))) {
      if (posts.count() == 1) {
        return; // here they are one file
      }
    }
    Product.Run run = Product.moot("build", temp);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.text())
        .contains(
            "posts/café.md: error[link/permalink-collision]: two files are called posts/café.md",
            "assets/ä.svg: error[link/permalink-collision]: two files are called assets/ä.svg")
        .doesNotContain("bug in Moot");
  }
}
