package dev.moot.dist.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small site that uses every feature, and whole pages of it byte for byte. Run with {@code
 * -Dupdate=true} to write the pages anew, then read what changed.
 */
class GoldenSiteTest {

  private static final Path EXPECTED = Product.RESOURCES.resolve("golden/expected");
  private static final boolean UPDATE = Boolean.getBoolean("update");

  private static final List<String> PAGES =
      List.of(
          "posts/everything/index.html",
          "archive/index.html",
          "archive/page/2/index.html",
          "changes/index.html",
          "claims/page/2/index.html",
          "claims/tea/index.html",
          "claims/tea.json",
          "claims/tea/tea-calms/index.html",
          "cruxes/index.html",
          "expectations/index.html",
          "fairness/index.html",
          "people/tea/ada/and/ben/index.html",
          "people/tea/ben/index.html",
          "series/cups-habits/index.html",
          "tags/habits/page/2/index.html",
          "terms/index.html",
          "old/everything/index.html",
          "404.html",
          "feed.xml",
          "feed.json",
          "tags/habits/feed.xml",
          "sitemap.xml",
          "robots.txt");

  @Test
  void pagesOfTheGoldenSiteAreAsTheyWereReviewed(@TempDir Path temp) throws IOException {
    Path site = Folder.copy(Product.GOLDEN, temp.resolve("site"));

    Run run = Product.moot("build", site);

    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.err()).as("no warnings").isEmpty();
    if (UPDATE) {
      for (String page : PAGES) {
        Folder.write(EXPECTED, page, Files.readString(site.resolve("_site").resolve(page)));
      }
    }
    for (String page : PAGES) {
      assertThat(site.resolve("_site").resolve(page))
          .as(page)
          .hasSameTextualContentAs(EXPECTED.resolve(page))
          .hasSameBinaryContentAs(EXPECTED.resolve(page));
    }
  }

  @Test
  void draftsAreBuiltOnlyWhenAskedFor(@TempDir Path temp) throws IOException {
    Path site = Folder.copy(Product.GOLDEN, temp.resolve("site"));

    Product.moot("build", site);
    assertThat(site.resolve("_site/posts/draft")).doesNotExist();

    assertThat(Product.moot("build", site, "--drafts").exit()).isZero();
    assertThat(site.resolve("_site/posts/draft/index.html")).exists();

    Product.moot("build", site);
    assertThat(site.resolve("_site/posts/draft")).doesNotExist();
  }

  @Test
  void aSecondBuildWritesNothing(@TempDir Path temp) throws IOException {
    Path site = Folder.copy(Product.GOLDEN, temp.resolve("site"));
    Product.moot("build", site);

    Run run = Product.moot("build", site);

    assertThat(run.out()).contains("(0 files written, ").contains(", 0 deleted)");
  }
}
