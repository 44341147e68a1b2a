package dev.moot.dist.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.PluginJar;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plugins by third parties that do as they should: what they get, and what is kept from them. */
class ThirdPartyPluginsTest {

  private static final String SHOUT =
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

  private static final String THROWS =
      "static <T> T boom() { throw new IllegalStateException(\"boom\"); }";

  @Test
  void aPluginOfOneClassAddsADirective() throws IOException {
    PluginJar.contributing("guest", SHOUT).into(site);
    post("loud", ":::shout{words=\"Tea & <b>\"}\n:::\n");

    Run run = Product.moot("build", site);

    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(Files.readString(site.resolve("_site/posts/loud/index.html")))
        .contains("<p class=\"shout\">Tea &amp; &lt;b&gt;</p>");
  }

  @Test
  void aPluginOfOneClassWorksThroughTheLauncher() throws Exception {
    PluginJar.contributing("guest", SHOUT).into(site);
    post("loud", ":::shout{words=tea}\n:::\n");

    Run run = Product.process(java.util.Map.of(), site, "build");

    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(Files.readString(site.resolve("_site/posts/loud/index.html"))).contains("tea</p>");
  }

  @Test
  void aPluginThatIsNotNamedIsNotUsedAndWarnedAbout() throws IOException {
    Folder.write(site, "moot.yaml", "title: Guests\n");
    PluginJar.contributing("guest", SHOUT).into(site);

    Run run = Product.moot("build", site);

    assertThat(run.exit()).isZero();
    assertThat(run.err()).startsWith("plugins/guest.jar: warning[plugin/not-listed]");
    assertThat(run.err()).contains("add `plugins: {guest: true}` to moot.yaml");
  }

  @Test
  void aPluginSwitchedOffIsNotUsedAndNotWarnedAbout() throws IOException {
    Folder.write(site, "moot.yaml", "title: Guests\nplugins: {guest: false}\n");
    PluginJar.contributing("guest", "boom()", THROWS).into(site);

    Run run = Product.moot("build", site);

    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void safeLeavesOwnPluginsOut() throws IOException {
    PluginJar.contributing("guest", "boom()", THROWS).into(site);

    Run run = Product.moot("build", site, "--safe");

    assertThat(run.exit()).as(run.text()).isZero();
  }

  @Test
  void declaredSettingsReachThePluginAndOthersAreRefused() throws IOException {
    String shout =
        "Directive.of(\"shout\", call -> Html.text(settings.text(\"word\").orElse(\"\")"
            + " + settings.flag(\"loud\", false)))";
    PluginJar.contributing("guest", shout)
        .yaml(
            """
            id: guest
            version: 1.0.0
            api: ">=0.1 <1"
            settings:
              word: What to shout.
              loud: {type: flag, description: Shouts louder., default: true}
              times: {type: number}
            """)
        .into(site);
    post("loud", ":::shout\n:::\n");
    Folder.write(site, "moot.yaml", "title: Guests\nplugins: {guest: {word: Tea, times: 3}}\n");
    Run run = Product.moot("build", site);
    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(Files.readString(site.resolve("_site/posts/loud/index.html"))).contains("Teatrue");

    Folder.write(
        site, "moot.yaml", "title: Guests\nplugins: {guest: {loud: 7, times: x, wrod: Tea}}\n");
    assertThat(Product.moot("build", site).err())
        .contains("moot.yaml:2:25: error[yaml/wrong-type]: `loud` must be `true` or `false`")
        .contains("moot.yaml:2:35: error[yaml/wrong-type]: `times` must be a number")
        .contains("moot.yaml:2:38: error[yaml/unknown-key]: the plugin `guest` has no setting")
        .contains("did you mean `word`?");
  }

  @Test
  void aModuleThatTheJavaInsideHasNotIsNamed() throws Exception {
    PluginJar.contributing(
            "guest",
            "Directive.of(\"shout\","
                + " call -> Html.text(com.sun.jdi.Bootstrap.virtualMachineManager().toString()))")
        .into(site);
    post("loud", ":::shout\n:::\n");
    Folder.write(site, "moot.yaml", "title: Guests\nplugins: {guest: true}\n");

    Run run =
        Product.process(
            Map.of("MOOT_JAVA_OPTS", "--limit-modules java.sql,java.desktop,java.net.http"),
            site,
            "build",
            site);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "posts/loud.md:6:4: error[plugin/crashed]: the plugin `guest` 1.0.0 needs the module"
                + " `jdk.jdi` of the JDK, which the Java that runs Moot has not",
            "in the variable `MOOT_JAVA_HOME`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dev.moot.engine.SiteBuilder",
        "dev.moot.cli.Main",
        "org.snakeyaml.engine.v2.api.Load",
        "freemarker.template.Configuration",
        "picocli.CommandLine",
        "dev.moot.plugin.asides.AsidesPlugin",
        "com.vladsch.flexmark.ext.tables.TablesExtension"
      })
  void aPluginSeesNeitherTheEngineNorItsLibraries(String type) throws IOException {
    PluginJar.contributing(
            "guest",
            "load(\"" + type + "\")",
            """
            static Contribution load(String name) {
              for (ClassLoader loader : new ClassLoader[] {
                  Main.class.getClassLoader(), Thread.currentThread().getContextClassLoader()}) {
                try {
                  Class.forName(name, true, loader);
                  return Directive.of("leak", call -> Html.EMPTY);
                } catch (ClassNotFoundException e) {
                  continue;
                }
              }
              return Directive.of("sealed", call -> Html.EMPTY);
            }
            """)
        .into(site);
    post("loud", ":::sealed\n:::\n");

    Run run = Product.moot("build", site);

    assertThat(run.exit()).as(run.text()).isZero();
  }

  @Test
  void theContextLoaderIsThePluginsOwnInEveryCall() throws IOException {
    PluginJar.contributing(
            "guest",
            """
            Directive.of("who", call -> own()),
            (PageGenerator) site -> { own(); return List.of(new GeneratedPage(
                Permalink.page("x"), "X", "", "tags", scope -> { own(); return Map.of("tags", List.of()); })); },
            (FileGenerator) site -> { own(); return List.of(new GeneratedFile(
                new Permalink("/x.txt"), () -> own().markup())); },
            (SiteCheck) (site, diagnostics) -> own(),
            (PageContributor) (subject, scope) -> { own(); return Map.of(); },
            new MarkdownSyntax(List.of(), (source, diagnostics) -> own())
            """,
            """
            { own(); }
            static Html own() {
              if (Thread.currentThread().getContextClassLoader() != Main.class.getClassLoader()) {
                throw new IllegalStateException("not my loader");
              }
              return Html.text("mine");
            }
            """)
        .into(site);
    post("loud", ":::who\n:::\n");
    ClassLoader before = Thread.currentThread().getContextClassLoader();

    Run run = Product.moot("build", site);

    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(site.resolve("_site/x.txt")).hasContent("mine");
    assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
  }

  /** Each has the library that it came with, whatever the other has. */
  @Test
  void twoPluginsMayHaveDifferentVersionsOfOneLibrary() throws IOException {
    Folder.write(site, "moot.yaml", "title: Guests\nplugins: {guest: true, other: true}\n");
    for (String id : List.of("guest", "other")) {
      PluginJar.contributing(
              id, "Directive.of(\"" + id + "\", call -> Html.text(Library.version()))")
          .source(
              "Library",
              "public final class Library { public static String version() { return \"version of "
                  + id
                  + "\"; } }")
          .into(site);
    }
    post("loud", ":::guest\n:::\n\n:::other\n:::\n");

    Run run = Product.moot("build", site);

    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(Files.readString(site.resolve("_site/posts/loud/index.html")))
        .containsSubsequence("version of guest", "version of other");
  }

  private void post(String name, String body) throws IOException {
    Folder.write(site, "posts/" + name + ".md", "---\ntitle: T\ndate: 2026-11-20\n---\n\n" + body);
  }
}
