package dev.moot.dist.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.PluginJar;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import dev.moot.engine.live.LiveFile;
import dev.moot.engine.live.LiveSite;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins that are folders: no jar, no code. */
class FolderPluginsTest {

  private static final String YAML = "id: boxes\nversion: 1.2.0\napi: \">=0.1 <1\"\n";
  private static final String PAGE = "_site/posts/loud/index.html";

  @TempDir Path site;

  @BeforeEach
  void site() throws IOException {
    Folder.write(site, "moot.yaml", "title: Guests\nplugins: {boxes: {tone: loud}}\n");
    Folder.write(
        site, "plugins/boxes/plugin.yaml", YAML + "settings:\n  tone: How loud a box is.\n");
    Folder.write(
        site,
        "plugins/boxes/directives/box.ftlh",
        "<div class=\"box ${settings.tone}\"><@inside/><b>${m(\"boxes.word\")}</b>${content}</div>\n"
            .replace("<@inside/>", "<#include \"/partials/inside.ftlh\">"));
    Folder.write(site, "plugins/boxes/directives/box.css", ".box {color: red}\n");
    Folder.write(site, "plugins/boxes/directives/box.js", "void 0;\n");
    Folder.write(site, "plugins/boxes/partials/inside.ftlh", "<i>inside</i>");
    Folder.write(site, "plugins/boxes/messages/en.properties", "boxes.word=A box\n");
    Folder.write(site, "plugins/boxes/assets/dot.svg", "<svg/>");
    post("loud", ":::box\nTea.\n:::\n");
    post("calm", "Tea calms.\n");
  }

  @Test
  void itBringsDirectivesPartialsWordsStylesAndScripts() throws IOException {
    build();

    assertThat(Product.read(site.resolve(PAGE)))
        .contains("<div class=\"box loud\"><i>inside</i><b>A box</b>", "directives/box.css")
        .contains("directives/box.js");
    assertThat(Product.read(site.resolve("_site/posts/calm/index.html")))
        .as("only where it is used")
        .doesNotContain("directives/box");
    assertThat(site.resolve("_site/theme/plugins/boxes/dot.svg")).exists();
  }

  @Test
  void whatIsNoCodeIsUsedWithSafeToo() throws IOException {
    build();
    String page = Product.read(site.resolve(PAGE));

    assertThat(Product.moot("build", site, "--safe", "--clean").exit()).isZero();

    assertThat(Product.read(site.resolve(PAGE))).isEqualTo(page);
  }

  @Test
  void itIsListed() {
    assertThat(Product.moot("plugins", site).out())
        .contains(
            "boxes 1.2.0: on (moot.yaml:2:11), of the site, without code\n"
                + "  folder            plugins/boxes/\n"
                + "  sha256            ",
            "  files             assets/dot.svg, directives/box.css, directives/box.ftlh,"
                + " directives/box.js, messages/en.properties, partials/inside.ftlh\n",
            "  setting           tone = loud (moot.yaml:2:19)\n",
            ":::box: a template\n  file              plugins/boxes/directives/box.ftlh\n");
  }

  @Test
  void oneThatIsNotNamedIsNotUsedAndWarnedAbout() throws IOException {
    Folder.write(site, "moot.yaml", "title: Guests\n");
    Files.delete(site.resolve("posts/loud.md"));

    Run run = Product.moot("build", site);

    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.err())
        .startsWith("plugins/boxes: warning[plugin/not-listed]")
        .contains("add `plugins: {boxes: true}` to moot.yaml");
  }

  @Test
  void whatItsHeadsSayIsChecked() throws IOException {
    post("loud", ":::box{tone=calm}\nTea.\n:::\n");
    refused("posts/loud.md:6:8: error[markdown/unknown-attribute]");
  }

  @Test
  void mistakesInItAreAtTheirLines() throws IOException {
    Folder.write(site, "plugins/boxes/directives/box.ftlh", "<p>\n${nothing.here}</p>\n");
    refused("plugins/boxes/directives/box.ftlh:2:3: error[template/");
  }

  @Test
  void aDescriptorIsCheckedAsThatOfAJarIs() throws IOException {
    Folder.write(site, "plugins/boxes/plugin.yaml", YAML.replace("api", "apy"));
    refused("plugins/boxes/plugin.yaml:3:1: error[yaml/unknown-key]");
    Folder.write(site, "plugins/boxes/plugin.yaml", YAML.replace("<1", "<0.1"));
    refused("plugins/boxes: error[plugin/api-range]: `boxes` 1.2.0 is made for api >=0.1 <0.1");
    Folder.write(site, "plugins/boxes/plugin.yaml", YAML.replace("boxes", "other"));
    refused(
        "plugins/boxes/plugin.yaml: error[plugin/invalid]: the folder is called `boxes`, its"
            + " plugin.yaml says `other`");
    Files.delete(site.resolve("plugins/boxes/plugin.yaml"));
    refused("plugins/boxes: error[plugin/invalid]: the folder has no plugin.yaml");
    Folder.write(site, "plugins/boxes/plugin.yaml", YAML + "requires: [host]\n");
    refused("plugins/boxes: error[plugin/requires]: `boxes` needs the plugin `host`");
  }

  @Test
  void aFolderThatIsNoPluginIsPassedOver() throws IOException {
    Folder.write(site, "plugins/draft/pom.xml", "<project/>");
    build();
  }

  @Test
  void whatNothingReadsIsSaid() throws IOException {
    Folder.write(site, "plugins/boxes/Main.java", "class Main {}");
    Folder.write(site, "plugins/boxes/layout/x.ftlh", "x");
    Folder.write(site, "plugins/boxes/README.md", "x");

    assertThat(Product.moot("build", site).err())
        .contains(
            "plugins/boxes/Main.java: warning[read/unused-file]: nothing reads this",
            "has no code; one that is a jar lies in plugins/ itself",
            "plugins/boxes/layout/x.ftlh: warning[read/unused-file]: nothing reads this",
            "has directives/, layouts/*.ftlh")
        .doesNotContain("README");
  }

  @Test
  void aNameThatTwoWantIsLocated() throws IOException {
    Folder.write(site, "directives/box.ftlh", "<p>${content}</p>");
    refused("directives/box.ftlh: error[plugin/conflict]: the plugin `boxes` has the directive");
    assertThat(Product.moot("build", site).err())
        .contains("give the file another name", "(plugins/boxes/directives/box.ftlh)");
    Files.delete(site.resolve("directives/box.ftlh"));

    Folder.write(site, "moot.yaml", "title: Guests\nplugins: {boxes: true, guest: true}\n");
    PluginJar.contributing("guest", "Directive.of(\"box\", call -> Html.EMPTY)").into(site);
    refused("error[plugin/conflict]: the plugins `guest` and `boxes` both want the directive");
    Files.delete(site.resolve("plugins/guest.jar"));

    Folder.write(site, "plugins/guest/plugin.yaml", YAML.replace("boxes", "guest"));
    Folder.write(site, "plugins/guest/directives/box.ftlh", "x");
    Folder.write(site, "plugins/guest/partials/inside.ftlh", "x");
    refused("error[plugin/conflict]: the plugins `boxes` and `guest` both want the directive");
    assertThat(Product.moot("build", site).err())
        .contains("both want the file `partials/inside.ftlh`");

    Folder.write(site, "plugins/guest/plugin.yaml", YAML);
    refused("plugins/guest/plugin.yaml: error[plugin/invalid]");
  }

  @Test
  void aSiteMayChangeItsPartials() throws IOException {
    Folder.write(site, "theme/partials/inside.ftlh", "<i>mine</i>");
    build();
    assertThat(Product.read(site.resolve(PAGE))).contains("<i>mine</i>");
  }

  @Test
  void aBuildAfterAnEditIsWhatACleanOneWouldBe() throws IOException {
    build();
    build();
    edit("plugins/boxes/messages/en.properties", "boxes.word=Kiste\n", "<b>Kiste</b>");
    edit("plugins/boxes/partials/inside.ftlh", "<i>outside</i>", "<i>outside</i>");
    edit("plugins/boxes/directives/box.ftlh", "<p>${settings.tone}</p>", "<p>loud</p>");
    edit("moot.yaml", "title: Guests\nplugins: {boxes: {tone: soft}}\n", "<p>soft</p>");
  }

  private void edit(String file, String text, String wanted) throws IOException {
    Folder.write(site, file, text);
    build();
    assertThat(Product.read(site.resolve(PAGE))).contains(wanted);
    java.util.SortedMap<String, String> after = Folder.snapshot(site.resolve("_site"));
    assertThat(Product.moot("build", site, "--clean").exit()).isZero();
    assertThat(Folder.snapshot(site.resolve("_site"))).isEqualTo(after);
  }

  @Test
  void aServedSiteHearsOfIt() throws IOException {
    try (LiveSite live =
        new LiveSite(Installation.in(Product.HOME, "0.1.0"), SiteOptions.of(site))) {
      live.update(Set.of());
      assertThat(live.problems()).isEmpty();
      assertThat(page(live)).contains("<i>inside</i>");

      Folder.write(site, "plugins/boxes/partials/inside.ftlh", "<i>new</i>");
      live.update(Set.of());

      assertThat(page(live)).contains("<i>new</i>");
    }
  }

  private static String page(LiveSite live) {
    return live.file("posts/loud/index.html")
        .map(LiveFile::bytes)
        .map(b -> new String(b, StandardCharsets.UTF_8))
        .orElse("");
  }

  @Test
  void aNewOneIsUsedAtOnceAndItsCaseHolds() throws IOException {
    assertThat(Product.moot("new", "plugin", "video", site.resolve("plugins/video"), "--folder"))
        .satisfies(run -> assertThat(run.out()).contains("add `plugins: {video: true}`"));
    Folder.write(site, "moot.yaml", "title: G\nplugins: {boxes: {tone: loud}, video: true}\n");
    post("film", ":::video[A title]{tone=loud}\nSome *words*.\n:::\n");

    Run run = Product.moot("check", site);
    assertThat(run.exit()).as(run.text()).isZero();

    Folder.write(site, "plugins/video/directives/video.html", "<p>other</p>\n");
    assertThat(Product.moot("check", site).err())
        .contains("plugins/video/directives/video.html:1:1: error[directive/case]");
    assertThat(Product.moot("check", site, "--update-cases").exit()).isZero();
    assertThat(Product.moot("check", site).exit()).isZero();
  }

  private void build() {
    Run run = Product.moot("build", site);
    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.err()).isEmpty();
  }

  private void refused(String line) {
    Run run = Product.moot("build", site);
    assertThat(run.exit()).as(run.text()).isEqualTo(1);
    assertThat(run.err()).contains(line).doesNotContain("\tat ");
  }

  private void post(String name, String body) throws IOException {
    Folder.write(site, "posts/" + name + ".md", "---\ntitle: T\ndate: 2026-11-20\n---\n\n" + body);
  }
}
