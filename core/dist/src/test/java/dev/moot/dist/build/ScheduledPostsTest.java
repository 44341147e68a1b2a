package dev.moot.dist.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import dev.moot.dist.product.SmallSite;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Posts that are not published yet. 1795219200 is 2026-11-21T00:00:00Z. */
class ScheduledPostsTest {

  private static final String MIDNIGHT = "1795219200";

  @TempDir Path temp;
  private SmallSite site;

  @BeforeEach
  void site() throws Exception {
    site =
        SmallSite.in(temp.resolve("site"), "")
            .post("past", "2026-11-20", "", "Tea.")
            .post("today", "2026-11-21", "tags: [habits]\n", "Tea.")
            .post("tomorrow", "2026-11-22", "tags: [plans]\naliases: /soon/\n", "Tea.")
            .post("later", "2026-12-24", "", "Tea.")
            .post("draft", "2026-12-01", "draft: true\n", "Tea.");
  }

  @Test
  void aPostDatedAfterTheDayOfTheBuildIsLeftOut() throws Exception {
    Run run = buildAt(MIDNIGHT);

    assertThat(site.hasPage("posts/past")).isTrue();
    assertThat(site.hasPage("posts/today")).isTrue();
    assertThat(site.hasPage("posts/tomorrow")).isFalse();
    assertThat(site.hasPage("posts/draft")).isFalse();
    assertThat(site.hasPage("soon")).as("its old address").isFalse();
    assertThat(site.hasPage("tags/plans")).as("its tag").isFalse();
    assertThat(Product.read(site.folder().resolve("_site/feed.xml"))).doesNotContain("tomorrow");
    assertThat(run.out())
        .contains(
            "left out 1 draft (--drafts) and 2 scheduled posts, the first due 2026-11-22"
                + " (--future)");
  }

  @Test
  void theDayIsThatOfTheSitesTimeZone() throws Exception {
    site.file("moot.yaml", "title: Cups\ntime-zone: America/Los_Angeles\n");
    buildAt(MIDNIGHT);
    assertThat(site.hasPage("posts/today")).as("it is still the 20th there").isFalse();

    site.file("moot.yaml", "title: Cups\ntime-zone: Pacific/Kiritimati\n");
    buildAt("1795258800"); // 11:00 in UTC, 01:00 on the 22nd there
    assertThat(site.hasPage("posts/tomorrow")).isTrue();
  }

  @Test
  void futureTakesScheduledPostsInAndLeavesDraftsOut() {
    Run run = site.build("--future");

    assertThat(site.hasPage("posts/later")).isTrue();
    assertThat(site.hasPage("soon")).isTrue();
    assertThat(site.hasPage("posts/draft")).isFalse();
    assertThat(run.out()).contains("left out 1 draft (--drafts)\n");
  }

  @Test
  void draftsAreTakenInWhateverTheirDate() throws Exception {
    buildAt(MIDNIGHT, "--drafts");

    assertThat(site.hasPage("posts/draft")).isTrue();
    assertThat(site.hasPage("posts/tomorrow")).isFalse();
  }

  @Test
  void nothingIsSaidWhenNothingIsLeftOut() {
    assertThat(site.build("--future", "--drafts").out()).doesNotContain("left out");
  }

  @Test
  void reportsForProgramsCountThemToo() throws Exception {
    Run run = buildAt(MIDNIGHT, "--format", "json");

    assertThat(run.out())
        .contains("\"left_out\":{\"drafts\":1,\"scheduled\":2,\"next\":\"2026-11-22\"}");
  }

  @Test
  void theSameMomentGivesTheSameBytes() throws Exception {
    buildAt(MIDNIGHT);
    var first = Folder.snapshot(site.folder().resolve("_site"));

    assertThat(buildAt("1795302000").out()).contains("(0 files written, ");
    assertThat(Folder.snapshot(site.folder().resolve("_site"))).isEqualTo(first);
  }

  @Test
  void aMomentThatIsNoneIsRefused() throws Exception {
    Run run =
        Product.process(
            Map.of("SOURCE_DATE_EPOCH", "yesterday"), temp, "build", site.folder().toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("moot: SOURCE_DATE_EPOCH is `yesterday`");
  }

  private Run buildAt(String seconds, String... options) throws Exception {
    Object[] arguments = new Object[options.length + 2];
    arguments[0] = "build";
    arguments[1] = site.folder();
    System.arraycopy(options, 0, arguments, 2, options.length);
    Run run = Product.process(Map.of("SOURCE_DATE_EPOCH", seconds), temp, arguments);
    assertThat(run.exit()).as(run.text()).isZero();
    return run;
  }
}
