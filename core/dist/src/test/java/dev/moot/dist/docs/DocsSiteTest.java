package dev.moot.dist.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Rule;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.engine.rule.Documentation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The site of the documentation is in order, and whoever does what its pages say gets there. */
class DocsSiteTest {

  private static final Path SITE = Product.ROOT.resolve("core/docs/site");

  private static final String TUTORIAL = Product.read(SITE.resolve("pages/tutorial.md"));

  /**
   * Where somebody is who has done all that the tutorial says; the other pages go on from there.
   */
  @TempDir private static Path afterTheTutorial;

  @TempDir Path temp;

  @BeforeAll
  static void theTutorialCanBeFollowed() throws IOException {
    assertThat(new FollowedPage(afterTheTutorial.toRealPath()).follow(TUTORIAL)).isGreaterThan(9);
  }

  @Test
  void nothingIsWrongWithIt() {
    Product.Run run = Product.moot("check", "--strict", SITE);
    assertThat(run.text()).doesNotContain("warning[", "error[");
    assertThat(run.exit()).as(run.text()).isZero();
  }

  @Test
  void itIsWhereHelpAndMessagesSay() {
    assertThat(Product.read(SITE.resolve("moot.yaml"))).contains("url: " + Documentation.ADDRESS);
    assertThat(Product.moot("--help").out()).contains("Documentation: " + Documentation.ADDRESS);
    assertThat(Product.moot("new", "participant", "--help").out())
        .endsWith("Documentation: " + Documentation.ADDRESS + "reference/commands/\n");
    for (Rule rule : Product.rules().all()) {
      Path page = SITE.resolve("pages/diagnostics/" + rule.area() + ".md");
      assertThat(Product.read(page)).contains("\n## `" + rule.code() + "`\n");
    }
  }

  static Stream<Path> pages() throws IOException {
    return Folder.files(SITE.resolve("pages")).stream()
        .filter(page -> FollowedPage.isOne(page) && !page.endsWith("tutorial.md"))
        .filter(page -> Product.read(page).contains("\n```sh\n"))
        .map(SITE::relativize);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatAPageSaysCanBeDone(Path page) throws IOException {
    FollowedPage followed = new FollowedPage(temp.toRealPath());
    Folder.copy(afterTheTutorial.resolve("my-site"), followed.site());
    assertThat(followed.follow(Product.read(SITE.resolve(page)))).isPositive();
    Product.Run build = Product.moot("build", followed.site());
    assertThat(build.exit()).as(build.text()).isZero();
    assertThat(build.text()).doesNotContain("warning[");
  }

  @Test
  void theExampleThatTheGuidesShowIsThatOfTheTutorial() {
    for (String file : List.of("claims/heating.yaml", "sources/fridge.txt")) {
      assertThat(SITE.resolve(file))
          .hasSameTextualContentAs(afterTheTutorial.resolve("my-site").resolve(file));
    }
  }
}
