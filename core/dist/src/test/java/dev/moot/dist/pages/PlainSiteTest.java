package dev.moot.dist.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The golden site in the theme {@code plain}, with every shipped plugin. */
class PlainSiteTest {

  @TempDir static Path temp;
  private static SortedMap<String, String> broadsheet;
  private static SortedMap<String, String> plain;

  @BeforeAll
  static void build() throws IOException {
    Path site = Folder.copy(Product.GOLDEN, temp.resolve("site"));
    broadsheet = built(site);
    Files.writeString(site.resolve("moot.yaml"), "theme: plain\n", StandardOpenOption.APPEND);
    plain = built(site);
  }

  private static SortedMap<String, String> built(Path site) throws IOException {
    Run run = Product.moot("build", site);
    assertThat(run.exit()).as(run.text()).isZero();
    return Folder.snapshot(site.resolve("_site"));
  }

  private static TreeSet<String> pages(SortedMap<String, String> site) {
    return site.keySet().stream()
        .filter(path -> path.endsWith(".html"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyPageIsThere() {
    assertThat(pages(plain)).isEqualTo(pages(broadsheet)).hasSizeGreaterThan(30);
  }

  @Test
  void noPageHasScriptAndTheSiteHasNone() {
    assertThat(plain.keySet()).noneMatch(path -> path.endsWith(".js"));
    pages(plain)
        .forEach(p -> assertThat(plain.get(p)).as(p).doesNotContain("<script", "javascript:"));
  }

  @Test
  void feedsAndDataAreWhatTheyAreInAnyTheme() {
    List<String> data =
        broadsheet.keySet().stream()
            .filter(
                path -> path.matches("claims/.*\\.json|sitemap\\.xml|robots\\.txt|.*feed\\.xml"))
            .toList();
    assertThat(data).hasSizeGreaterThan(4);
    data.forEach(path -> assertThat(plain.get(path)).as(path).isEqualTo(broadsheet.get(path)));
  }
}
