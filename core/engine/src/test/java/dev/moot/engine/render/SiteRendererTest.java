package dev.moot.engine.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.TinySite;
import dev.moot.engine.TinySite.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a site becomes, beside its pages. */
class SiteRendererTest {

  @TempDir Path folder;

  private TinySite site(String name) {
    return TinySite.plain(folder.resolve(name))
        .post("a", "2026-01-01", "aliases: [/old/a/]\n", "See [b](/posts/b/).")
        .post("b", "2026-01-02", "", "See [a](/old/a/).");
  }

  @Test
  void anOldAddressLeadsOnAndLinksToItDoNotGoTheLongWay() {
    Built built = site("s").build();
    assertThat(built.page("/old/a/"))
        .contains("content=\"0; url=../../posts/a/\"", "name=\"robots\" content=\"noindex\"");
    assertThat(built.page("/posts/b/")).contains("href=\"../a/\"").doesNotContain("old/a");
  }

  @Test
  void aRedirectOfTheConfigurationNamesTheFullAddressToo() {
    Built built =
        site("s").config("url: https://example.org/cups/\nredirects: {/gone/: /posts/b/}").build();
    assertThat(built.page("/gone/"))
        .contains("<link rel=\"canonical\" href=\"https://example.org/cups/posts/b/\">")
        .contains("<html lang=\"en\">");
  }

  @Test
  void theSameFilesGiveTheSameBytes() {
    assertThat(site("one").build().files()).isEqualTo(site("two").build().files());
  }

  @Test
  void newestPostsComeFirst() {
    String home = site("s").build().page("/");
    assertThat(home.indexOf("posts/b/")).isPositive().isLessThan(home.indexOf("posts/a/"));
  }

  @Test
  void aDraftIsNoPartOfTheSite() {
    Built built = site("s").post("c", "2026-01-03", "draft: true\n", "Not yet.").build();
    assertThat(built.files().keySet()).noneMatch(f -> f.contains("posts/c"));
  }

  @Test
  void aLinkToNowhereStopsTheBuild() {
    Built built = site("s").post("c", "2026-01-03", "", "[x](/posts/d/)").tryToBuild();
    assertThat(built.lines()).singleElement().asString().contains("link/broken");
    assertThat(built.files()).isEmpty();
  }

  @Test
  void aPlaceThatIsNotOnThePageIsReported() {
    Built built = site("s").post("c", "2026-01-03", "", "[x](/posts/a/#nowhere)").tryToBuild();
    assertThat(built.lines()).singleElement().asString().contains("c.md");
  }
}
