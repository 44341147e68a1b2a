package dev.moot.dist.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A correction shows at the claims that it concerns. */
class ClaimCorrectionTest {

  @TempDir Path site;

  @Test
  void aCorrectionStandsOnThePagesOfTheClaimsItNamesNewestFirst() throws IOException {
    Folder.write(site, "moot.yaml", "title: T\n");
    Folder.write(
        site,
        "claims/tea.yaml",
        "schema: claims/1\ndebate: tea\ntitle: T?\nclaims:\n  calms: {text: Tea calms., aliases:"
            + " [soothes]}\n  warms: {text: Tea warms.}\n");
    Folder.write(
        site,
        "posts/a.md",
        "---\ntitle: About tea\ndate: 2026-11-01\ndebates: [tea]\ncorrections:\n"
            + "  - {date: 2026-11-02, text: It was \"calms\"., claims: [soothes, tea/calms]}\n"
            + "  - {date: 2026-11-03, text: Nothing at all.}\n"
            + "  - {date: 2026-11-04, text: Later & better., claims: [calms]}\n---\n\nTea.\n");

    Run run = Product.moot("build", site);

    assertThat(run.exit()).as(run.text()).isZero();
    String calms = Product.read(site.resolve("_site/claims/tea/calms/index.html"));
    assertThat(calms)
        .containsOnlyOnce("<h2 id=\"corrections\">Corrections</h2>")
        .containsOnlyOnce("It was “calms”. (<a href=\"../../../posts/a/\">About tea</a>)")
        .doesNotContain("Nothing at all");
    assertThat(calms.indexOf("Later &amp; better.")).isBetween(0, calms.indexOf("It was “calms"));
    assertThat(Product.read(site.resolve("_site/claims/tea/warms/index.html")))
        .doesNotContain("id=\"corrections\"");
    assertThat(Product.read(site.resolve("_site/posts/a/index.html"))).contains("Nothing at all.");
  }
}
