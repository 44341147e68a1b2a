package dev.moot.dist.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A site with a plugin by somebody else, `guest`, and what is expected where it is refused. */
abstract class GuestSite {

  static final String SHOUT =
      """
      Directive.of("shout", call -> Html.markup("<p class=\\"shout\\">"
          + Html.text(call.attribute("words").orElse("")) + "</p>"), Directive.Attribute.text("words"))
      """;

  @TempDir Path site;

  @BeforeEach
  void site() throws IOException {
    Folder.write(site, "moot.yaml", "title: Guests\nplugins: {guest: true}\n");
    post("calm", "Tea calms.\n");
  }

  final void post(String name, String body) throws IOException {
    Folder.write(site, "posts/" + name + ".md", "---\ntitle: T\ndate: 2026-11-20\n---\n\n" + body);
  }

  /**
   * The build names the culprit, checks the rest of the site, writes nothing and does not crash.
   */
  final void refused(String place, String code, String message) throws IOException {
    post("wrong", "[Nothing](/nowhere/).\n");

    Run run = Product.moot("build", site);

    assertThat(run.exit()).as(run.text()).isEqualTo(1);
    assertThat(run.err().lines().filter(l -> l.contains("[" + code + "]")))
        .as(run.err())
        .isNotEmpty()
        .anySatisfy(l -> assertThat(l).startsWith(place).contains(message));
    assertThat(run.err()).containsPattern("\\^ \\S|= \\S");
    if (!code.equals("plugin/crashed") || !place.startsWith("posts/")) {
      assertThat(run.err()).as("the rest is checked").contains("posts/wrong.md:6:11: error[link/");
    }
    assertThat(run.text()).doesNotContain("\tat ").doesNotContain("      at ");
    assertThat(run.text()).doesNotContainPattern(":-\\d").hasSizeLessThan(20_000);
    assertThat(site.resolve("_site")).doesNotExist();
  }
}
