package dev.moot.dist.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code moot why}. */
class WhyTest {

  @TempDir private Path temp;
  private Path site;

  @BeforeEach
  void copy() throws Exception {
    site = Folder.copy(Product.GOLDEN, temp.resolve("site"));
  }

  private void build() {
    assertThat(Product.moot("build", site).exit()).isZero();
  }

  private String why(Object... arguments) {
    Run run = Product.moot(arguments);
    assertThat(run.exit()).as(run.text()).isZero();
    return run.out();
  }

  @Test
  void whatIsMadeForTheFirstTimeIsNew() {
    build();
    assertThat(why("why", "/", site))
        .startsWith("index.html was made anew by the last build, as no build before had it.");
  }

  @Test
  void whatChangedIsNamed() throws Exception {
    build();
    Path post = site.resolve("posts/third.md");
    Files.writeString(post, Files.readString(post).replaceFirst("title: .*", "title: Brief"));
    build();
    assertThat(why("why", "/posts/third/", site))
        .startsWith("posts/third/index.html was made anew by the last build, as this had changed:")
        .contains("  the text of /posts/third/ and what its names stand for");
    assertThat(why("why", "_site/index.html", site)).contains("  the digests");
    assertThat(why("why", "claims/coffee/index.html", site))
        .startsWith("claims/coffee/index.html was kept by the last build");
  }

  @Test
  void aFileThatWasNotAsItHadBeenLeftIsSaidToBe() throws Exception {
    build();
    Files.delete(site.resolve("_site/404.html"));
    build();
    assertThat(why("why", site.resolve("_site/404.html"), site))
        .contains("as the file in the output was not as it had been left");
  }

  @Test
  void anotherConfigurationIsTheReasonForAll() throws Exception {
    build();
    Path moot = site.resolve("moot.yaml");
    Files.writeString(moot, Files.readString(moot) + "\n# a word\n");
    build();
    assertThat(why("why", "404.html", site, "--all"))
        .contains("as moot.yaml, the theme or the plugins in use had changed")
        .contains("It is made of:");
  }

  @Test
  void aPathThatIsNoneIsRefusedWithTheNearest() {
    build();
    Run run = Product.moot("why", "/claim/", site);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("no page, feed or data file `claim/index.html`");
    assertThat(run.err()).contains("did you mean `claims/index.html`?");
  }

  @Test
  void aSiteThatWasNeverBuiltIsSaidToBe() {
    Run run = Product.moot("why", "/", site);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("no build of this site is remembered here");
  }
}
