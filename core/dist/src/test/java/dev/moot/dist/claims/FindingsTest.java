package dev.moot.dist.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Pages, feeds and {@code explain} say the same of a debate that says little. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingsTest {

  private static final Path SITE = Product.RESOURCES.resolve("findings/both-sides");

  private String post = "";
  private String explained = "";

  @BeforeAll
  void build(@TempDir Path temp) throws Exception {
    Run run = Product.moot("build", SITE, "-o", temp.resolve("out"));
    assertThat(run.exit()).as(run.text()).isZero();
    post =
        Files.readString(temp.resolve("out/posts/p/index.html"))
            .replaceAll("<[^>]+>", " ")
            .replaceAll("\\s+", " ");
    explained = Product.moot("explain", "d", SITE).out().replaceAll("\\s+", " ");
  }

  @Test
  void whatMostRejectIsNotWhatBothSidesAccept() {
    assertThat(post).doesNotContain("What both sides accept");
    assertThat(explained).doesNotContain("doubted by nobody").doesNotContain("rejects it");
  }

  @Test
  void whoRejectsAClaimWouldMoveTowardsItInEachPlace() {
    assertThat(post)
        .contains("Bert Somebody shows him a proof. Would move towards: It should be so.")
        .doesNotContain("firm");
    assertThat(explained).contains("b would move towards `r` if: Somebody shows him a proof.");
  }

  @Test
  void aGapIsNotToldWhereOneHasNoView() {
    assertThat(Pattern.compile("agreed on “ ?Anna speaks").matcher(post).find()).isFalse();
    assertThat(explained).doesNotContain("agreed on `silent`");
  }

  @Test
  void theLabelOfACruxSaysWhoNamedIt() {
    for (String said :
        List.of("Named by the writer of the digest.", "nobody in the debate named it."))
      assertThat(post).contains(said);
  }
}
