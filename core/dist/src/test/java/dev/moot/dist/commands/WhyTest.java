package dev.moot.dist.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.PluginJar;
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
    assertThat(run.err())
        .contains("a build would write no page, feed or data file `claim/index.html`");
    assertThat(run.err()).contains("did you mean `claims/index.html`?");
  }

  @Test
  void aSiteThatWasNeverBuiltIsSaidToBe() {
    assertThat(why("why", "/", site))
        .startsWith("index.html: no build remembers why it was made.")
        .contains("  the template `layouts/home.ftlh`: ");
  }

  /** A plugin of the site's own, a shipped one, a template of the site: each with its line. */
  @Test
  void whoMakesWhatIsSaidWithTheLineThatAsksForIt() throws Exception {
    PluginJar.contributing(
            "guest",
            """
            Directive.of("shout", call -> Html.text("Tea!")),
            (PageGenerator) site -> List.of(new GeneratedPage(
                Permalink.page("own"), "Own", "", "own", scope -> Map.of("text", "Tea"))),
            (FileGenerator) site -> List.of(new GeneratedFile(new Permalink("/own.txt"), () -> "x")),
            (PageContributor) (subject, scope) -> Map.of("tea", "calm")
            """)
        .entry("META-INF/moot/layouts/own.ftlh", "<#include \"/partials/head-extra.ftlh\">${text}")
        .into(site);
    Folder.write(site, "directives/video.ftlh", "<p>A video.</p>\n");
    Folder.write(site, "directives/video.css", "p {color: red}\n");
    Folder.write(
        site,
        "posts/guests.md",
        "---\ntitle: T\ndate: 2026-11-20\n---\n\n:::shout\n:::\n\n:::video\n:::\n\nA[^n].\n\n[^n]: B.\n");
    Path moot = site.resolve("moot.yaml");
    Files.writeString(moot, Product.read(moot) + "\nplugins: {guest: true}\n");

    assertThat(why("why", "/posts/guests/", site))
        .contains(
            "no build remembers why it was made",
            "  `:::shout`, at posts/guests.md:6:4: the plugin `guest` 1.0.0",
            "  `:::video`, at posts/guests.md:9:4: directives/video.ftlh",
            "  `[^n]`, at posts/guests.md:12:2: the plugin `footnotes` ",
            "  the values tea of its layout: the plugin `guest` 1.0.0",
            "  the template `layouts/post.ftlh`: themes/broadsheet/layouts/post.ftlh",
            "  the template `partials/footnotes.ftlh`: the plugin `footnotes` ",
            "  the style sheet theme/directives/video.css: directives/video.css",
            " templates that these take in; --all lists them.");
    assertThat(why("why", "/own/", site, "--all"))
        .contains(
            "  the page: the plugin `guest` 1.0.0",
            "  the template `layouts/own.ftlh`: the plugin `guest` 1.0.0, plugins/guest",
            "  the template `partials/head-extra.ftlh`, at plugins/guest");
    assertThat(why("why", "/own.txt", site)).contains("  the file: the plugin `guest` 1.0.0");
    assertThat(why("why", "/posts/guests/", site, "--format", "json"))
        .contains(
            "{\"kind\":\"directive\",\"name\":\":::shout\",\"plugin\":\"guest\",\"version\":\"1.0.0\","
                + "\"file\":null,\"at\":\"posts/guests.md:6:4\"}");
    assertThat(Product.moot("why", "/posts/guests/", site, "--safe").text())
        .doesNotContain("`guest`");
  }

  @Test
  void whatIsForFindingsIsRefused() {
    Run run = Product.moot("why", "/", site, "--format", "sarif");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("`--format sarif` is for findings");
  }
}
