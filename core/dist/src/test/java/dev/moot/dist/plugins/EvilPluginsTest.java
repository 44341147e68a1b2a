package dev.moot.dist.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.PluginJar;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plugins by third parties that are bad: each is reported by name, and the rest goes on. */
class EvilPluginsTest {

  private static final String SHOUT =
      """
      Directive.of("shout", call -> Html.markup("<p class=\\"shout\\">"
          + Html.text(call.attribute("words").orElse("")) + "</p>"), Directive.Attribute.text("words"))
      """;

  private static final String TEA =
      "schema: claims/1\ndebate: tea\ntitle: Tea\nclaims: {calms: {text: Tea calms.}}\n";

  @TempDir Path site;

  @BeforeEach
  void site() throws IOException {
    Folder.write(site, "moot.yaml", "title: Guests\nplugins: {guest: true}\n");
    post("calm", "Tea calms.\n");
  }

  private static final String THROWS =
      "static <T> T boom() { throw new IllegalStateException(\"boom\"); }";

  private static final String OVERFLOWS =
      "static <T> T boom() { return Main.<T>boom2(); } static <T> T boom2() { return boom(); }";

  private static final String LINKS =
      "static <T> T boom() { throw new NoClassDefFoundError(\"boom\"); }";

  private static final String ASSERTS =
      "static <T> T boom() { throw new AssertionError(\"boom\"); }";

  private static final String EXHAUSTS =
      "static <T> T boom() { throw new OutOfMemoryError(\"boom\"); }";

  private static final String CANNOT_SAY =
      "static <T> T boom() { throw new RuntimeException() { public String getMessage() {"
          + " throw new IllegalStateException(\"no\"); } }; }";

  private static final String DIES = "static <T> T boom() { throw new ThreadDeath(); }";

  private static final String RAMBLES =
      "static <T> T boom() { throw new IllegalStateException(\"x\".repeat(5_000_000)); }";

  /** A checked exception that no signature names. */
  private static final String SNEAKS =
      "static <T> T boom() { throw Main.<RuntimeException>as(new java.io.IOException(\"boom\")); }"
          + " @SuppressWarnings(\"unchecked\") static <E extends Exception> E as(Exception e) throws"
          + " E { throw (E) e; }";

  @Test
  void aThreadThatFailsIsToldOfOnceWithItsPlugin() throws Exception {
    PluginJar.contributing(
            "guest",
            "Directive.of(\"shout\", call -> stray())",
            """
            static Html stray() {
              for (int i = 0; i < 3; i++) {
                Thread thread = new Thread(() -> { throw new IllegalStateException("boom"); });
                thread.start();
                try { thread.join(); } catch (InterruptedException e) { throw new RuntimeException(e); }
              }
              return Html.text("calm");
            }
            """)
        .into(site);
    post("loud", ":::shout\n:::\n");

    Run run = Product.process(java.util.Map.of(), site, "build");

    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.err())
        .containsOnlyOnce(
            "moot: a thread of the plugin `guest` failed with IllegalStateException at Main.java:")
        .contains("switch it off: `plugins: {guest: false}`")
        .doesNotContain("\tat ", "Exception in thread");
  }

  @ParameterizedTest
  @ValueSource(strings = {"System.out.close()", "System.err.close()"})
  void aPluginThatClosesAStreamSilencesNobodyElse(String closes) throws Exception {
    PluginJar.contributing(
            "guest",
            "Directive.of(\"shout\", call -> close())",
            "static Html close() { " + closes + "; return Html.text(\"calm\"); }")
        .into(site);
    post("loud", ":::shout\n:::\n");
    assertThat(Product.process(java.util.Map.of(), site, "build").out())
        .contains("built 2 digests");

    post("wrong", "[Nothing](/nowhere/).\n");
    Run run = Product.process(java.util.Map.of(), site, "build");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("error[link/broken]");
  }

  @Test
  void aPluginThatFailsAlikeOnManyPagesIsToldOfOnce() throws IOException {
    PluginJar.contributing("guest", "Directive.of(\"shout\", call -> boom())", THROWS).into(site);
    for (int i = 1; i <= 40; i++) {
      post("loud-%02d".formatted(i), ":::shout\n:::\n");
    }

    Run run = Product.moot("build", site);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .containsOnlyOnce("error[plugin/crashed]")
        .contains(
            "posts/loud-01.md:6:4: ",
            ", here and in 39 more places",
            "posts/loud-02.md:6: here too",
            "posts/loud-03.md:6: here too");
  }

  @ParameterizedTest
  @ValueSource(strings = {"No Name", "Shout", "shout!", "", "2nd", "a--b", "schön"})
  void aDirectiveWhoseNameNobodyCanWriteIsRefused(String name) throws IOException {
    PluginJar.contributing("guest", "Directive.of(\"" + name + "\", call -> Html.EMPTY)")
        .into(site);

    refused("plugins/guest.jar", "plugin/invalid", "adds a directive `" + name + "`, a name that");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {THROWS, OVERFLOWS, LINKS, ASSERTS, EXHAUSTS, SNEAKS, CANNOT_SAY, DIES, RAMBLES})
  void aPluginThatFailsWhileItContributesIsNamed(String boom) throws IOException {
    PluginJar.contributing("guest", "boom()", boom).into(site);

    refused("plugins/guest.jar", "plugin/crashed", "the plugin `guest` 1.0.0 failed with");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public List<Contribution> contribute(PluginSettings settings) { return null; }",
        "public List<Contribution> contribute(PluginSettings settings) {"
            + " return Arrays.asList((Contribution) null); }",
        "public List<Contribution> contribute(PluginSettings settings) { return List.of(); }"
            + " public List<Rule> rules() { return null; }",
        "public List<Contribution> contribute(PluginSettings settings) { return List.of(); }"
            + " public List<Rule> rules() { return Arrays.asList((Rule) null); }"
      })
  void aPluginWithNothingWhereAListIsWantedIsNamed(String members) throws IOException {
    PluginJar.contributing("guest", SHOUT)
        .source(
            "Main",
            "public final class Main implements Plugin {"
                + " public String id() { return \"guest\"; } "
                + members
                + " }")
        .into(site);

    refused("plugins/guest.jar", "plugin/crashed", "the plugin `guest` 1.0.0 failed with");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Directive.of(\"shout\", call -> end())",
        "(SiteCheck) (site, diagnostics) -> end()",
        "(FileGenerator) site -> end()",
        "end()"
      })
  void aPluginThatEndsTheProcessIsNamedAndTheBuildDoesNotSeemToBeDone(String contribution)
      throws Exception {
    PluginJar.contributing(
            "guest",
            contribution,
            "static <T> T end() { System.exit(0); throw new IllegalStateException(); }")
        .into(site);
    post("loud", ":::shout\n:::\n");

    Run run = Product.process(java.util.Map.of(), site, "build");

    assertThat(run.exit()).as(run.text()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("moot: the plugin `guest` ended the whole process at Main.java:")
        .contains("switch it off: `plugins: {guest: false}`");
    assertThat(site.resolve("_site")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {THROWS, OVERFLOWS, LINKS, ASSERTS, EXHAUSTS, SNEAKS, CANNOT_SAY, DIES, RAMBLES})
  void aDirectiveThatFailsIsNamedWithItsPlace(String boom) throws IOException {
    PluginJar.contributing("guest", "Directive.of(\"shout\", call -> boom())", boom).into(site);
    post("loud", "Tea.\n\n:::shout\n:::\n");

    refused("posts/loud.md:8:", "plugin/crashed", "the plugin `guest` 1.0.0 failed with");
  }

  @ParameterizedTest
  @ValueSource(strings = {THROWS, OVERFLOWS, LINKS})
  void aNodeRendererThatFailsIsNamedWithItsFile(String boom) throws IOException {
    PluginJar.contributing("guest", "MarkdownSyntax.of(new Renders())", boom)
        .source(
            "Renders",
            """
            final class Renders implements HtmlRenderer.HtmlRendererExtension {
              public void rendererOptions(MutableDataHolder options) {}
              public void extend(HtmlRenderer.Builder builder, String type) {
                builder.nodeRendererFactory(options -> () -> Set.of(
                    new NodeRenderingHandler<>(com.vladsch.flexmark.ast.Paragraph.class,
                        (node, context, html) -> Main.boom())));
              }
            }
            """)
        .into(site);

    refused("posts/calm.md", "plugin/crashed", "the plugin `guest` 1.0.0 failed with");
  }

  @ParameterizedTest
  @ValueSource(strings = {THROWS, OVERFLOWS, LINKS})
  void aParserThatFailsIsNamedWithItsFile(String boom) throws IOException {
    PluginJar.contributing("guest", "MarkdownSyntax.of(new Parses())", boom)
        .source(
            "Parses",
            """
            final class Parses implements Parser.ParserExtension {
              public void parserOptions(MutableDataHolder options) {}
              public void extend(Parser.Builder builder) {
                builder.postProcessorFactory(new com.vladsch.flexmark.parser.block.DocumentPostProcessorFactory() {
                  public com.vladsch.flexmark.parser.block.DocumentPostProcessor apply(com.vladsch.flexmark.util.ast.Document document) {
                    return Main.boom();
                  }
                });
              }
            }
            """)
        .into(site);

    refused("posts/calm.md", "plugin/crashed", "the plugin `guest` 1.0.0 failed with");
  }

  @Test
  void anExtensionThatDoesNotEndWhileTheParserIsMadeIsNamed() throws Exception {
    PluginJar.contributing("guest", "MarkdownSyntax.of(new Parses())")
        .source(
            "Parses",
            """
            final class Parses implements Parser.ParserExtension {
              public void parserOptions(MutableDataHolder options) {}
              public void extend(Parser.Builder builder) { while (true) { Thread.onSpinWait(); } }
            }
            """)
        .into(site);

    Run run = Product.process(java.util.Map.of(), site, "build");

    assertThat(run.exit()).as(run.text()).isEqualTo(1);
    assertThat(run.err())
        .contains("error[plugin/too-slow]: the plugin `guest` 1.0.0 has not ended ")
        .contains("Parses.java:");
    assertThat(site.resolve("_site")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {THROWS, OVERFLOWS, LINKS, ASSERTS, EXHAUSTS, SNEAKS, DIES})
  void anExtensionThatFailsWhileTheParserIsMadeIsNamed(String boom) throws IOException {
    PluginJar.contributing("guest", "MarkdownSyntax.of(new Parses())", boom)
        .source(
            "Parses",
            """
            final class Parses implements Parser.ParserExtension {
              public void parserOptions(MutableDataHolder options) {}
              public void extend(Parser.Builder builder) { Main.boom(); }
            }
            """)
        .into(site);

    refused("", "plugin/crashed", "the plugin `guest` 1.0.0 failed with");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(PageGenerator) site -> boom()",
        "(FileGenerator) site -> boom()",
        "(SiteCheck) (site, diagnostics) -> boom()",
        "(PageContributor) (subject, scope) -> boom()",
        "new MarkdownSyntax(List.of(), (source, diagnostics) -> boom())",
        "(PageGenerator) site -> List.of(new GeneratedPage(Permalink.page(\"x\"), \"X\", \"\","
            + " \"page\", scope -> boom()))",
        "(FileGenerator) site -> List.of(new GeneratedFile(new Permalink(\"/x.txt\"), () ->"
            + " boom()))",
        "(PageGenerator) site -> null",
        "(FileGenerator) site -> null",
        "(PageContributor) (subject, scope) -> null",
        "Directive.of(\"shout\", call -> null)"
      })
  void everyKindOfContributionThatFailsIsNamed(String contribution) throws IOException {
    PluginJar.contributing("guest", contribution, THROWS).into(site);
    if (contribution.startsWith("Directive")) {
      post("loud", ":::shout\n:::\n");
    }

    refused("", "plugin/crashed", "the plugin `guest` 1.0.0 failed with");
  }

  @Test
  void aPluginForAnotherApiIsRefused() throws IOException {
    PluginJar.contributing("guest", SHOUT)
        .yaml("id: guest\nversion: 1.0.0\napi: \">=2\"\n")
        .into(site);

    refused("plugins/guest.jar", "plugin/api-range", "`guest` 1.0.0 is made for api >=2");
  }

  @Test
  void anApiRangeThatCannotBeReadIsRefused() throws IOException {
    PluginJar.contributing("guest", SHOUT)
        .yaml("id: guest\nversion: 1.0.0\napi: latest\n")
        .into(site);
    post("loud", ":::shout\n\nHey.\n\n:::\n");

    refused("plugins/guest.jar", "yaml/bad-value", "`latest` is not a range of versions");
    assertThat(Product.moot("build", site).err()).doesNotContain("unknown-directive");
  }

  @Test
  void aPluginThatBundlesTheApiIsRefused() throws IOException {
    PluginJar.contributing("guest", SHOUT)
        .entry("dev/moot/api/plugin/Plugin.class", "not really")
        .into(site);

    refused("plugins/guest.jar", "plugin/bundles-api", "the jar holds a copy of moot-api");
  }

  @Test
  void aJarWithTwoPluginsIsRefused() throws IOException {
    PluginJar.contributing("guest", SHOUT)
        .source(
            "Second",
            """
            public final class Second implements Plugin {
              public String id() { return "guest"; }
              public List<Contribution> contribute(PluginSettings settings) { return List.of(); }
            }
            """)
        .services("Main", "Second")
        .into(site);

    refused("plugins/guest.jar", "plugin/invalid", "the jar offers 2 plugins");
  }

  @Test
  void aJarWithoutAPluginIsRefused() throws IOException {
    PluginJar.contributing("guest", SHOUT).services().into(site);

    refused("plugins/guest.jar", "plugin/invalid", "the jar offers 0 plugins");
  }

  @Test
  void aJarThatNamesAMissingClassIsRefused() throws IOException {
    PluginJar.contributing("guest", SHOUT).services("Gone").into(site);

    refused("plugins/guest.jar", "plugin/crashed", "`guest`");
  }

  @Test
  void aJarWithoutADescriptorIsRefused() throws IOException {
    Folder.write(site, "moot.yaml", "title: Guests\n");
    Path jar = site.resolve("plugins/guest.jar");
    Files.createDirectories(site.resolve("plugins"));
    try (var out = new java.util.jar.JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new java.util.jar.JarEntry("readme.txt"));
    }

    refused("plugins/guest.jar", "plugin/invalid", "the jar has no META-INF/moot/plugin.yaml");
  }

  @Test
  void aFileThatIsNoJarIsRefused() throws IOException {
    Folder.write(site, "moot.yaml", "title: Guests\n");
    Folder.write(site, "plugins/guest.jar", "not a jar");

    refused("plugins/guest.jar", "plugin/invalid", "the file is not a readable jar");
  }

  @Test
  void aPluginOfAnotherNameThanItsDescriptorIsRefused() throws IOException {
    PluginJar.contributing("visitor", SHOUT)
        .yaml("id: guest\nversion: 1.0.0\napi: \">=0.1 <1\"\n")
        .into(site);

    refused("plugins/visitor.jar", "plugin/invalid", "says `guest`, the class says `visitor`");
  }

  @Test
  void twoJarsOfOneNameAreRefused() throws IOException {
    PluginJar.contributing("guest", SHOUT).into(site, "one");
    PluginJar.contributing("guest", SHOUT).into(site, "two");

    refused("plugins/two.jar", "plugin/duplicate", "a second plugin with the id `guest`");
  }

  @Test
  void aJarOfAShippedPluginsNameIsRefused() throws IOException {
    Folder.write(site, "moot.yaml", "title: Guests\n");
    PluginJar.contributing("asides", SHOUT).into(site);

    refused("plugins/asides.jar", "plugin/duplicate", "a second plugin with the id `asides`");
  }

  @Test
  void twoPluginsThatWantOneDirectiveAreBothNamed() throws IOException {
    PluginJar.contributing("guest", "Directive.of(\"aside\", call -> Html.EMPTY)").into(site);

    refused("moot.yaml", "plugin/conflict", "the plugins `asides` and `guest` both want");
  }

  @Test
  void aPageWhereSomethingElseIsIsRefused() throws IOException {
    PluginJar.contributing(
            "guest",
            "(PageGenerator) site -> List.of(new GeneratedPage(Permalink.page(\"tags\"), \"X\","
                + " \"\", \"page\", scope -> Map.of()))")
        .into(site);

    refused("moot.yaml", "link/permalink-collision", "a page of the plugin `guest` wants /tags/");
  }

  @Test
  void aPluginWithoutThePluginItNeedsIsRefused() throws IOException {
    PluginJar.contributing("guest", SHOUT)
        .yaml("id: guest\nversion: 1.0.0\napi: \">=0.1 <1\"\nrequires: [host]\n")
        .into(site);

    refused("plugins/guest.jar", "plugin/requires", "`guest` needs the plugin `host`");
  }

  @Test
  void whatARefusedPluginWouldHaveGivenIsNotMissed() throws IOException {
    PluginJar.contributing("guest", SHOUT)
        .yaml("id: guest\nversion: 1.0.0\napi: \">=7 <8\"\n")
        .into(site);
    post("loud", ":::shout\n\nHey.\n\n:::\n");

    refused("plugins/guest.jar", "plugin/api-range", "is made for api");
    assertThat(Product.moot("build", site).err()).doesNotContain("unknown-directive");
  }

  @Test
  void aMistakeInADescriptorIsLocatedInTheJar() throws IOException {
    PluginJar.contributing("guest", SHOUT)
        .yaml("id: guest\nversion: 1.0.0\napy: \">=0.1 <1\"\n")
        .into(site);

    refused("plugins/guest.jar!/META-INF/moot/plugin.yaml:3:1", "yaml/unknown-key", "no key `apy`");
  }

  /**
   * The build names the culprit, checks the rest of the site, writes nothing and does not crash.
   */
  private void refused(String place, String code, String message) throws IOException {
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

  @Test
  void aPluginThatExplainsInNoWayIsNamed() throws IOException {
    PluginJar.contributing("guest", "new Explains()")
        .source(
            "Explains",
            "public final class Explains implements Explainer {"
                + " public List<String> semantics() { return List.of(); }"
                + " public Explanation explain(Inquiry i) { return null; } }")
        .into(site);
    Folder.write(site, "moot.yaml", "title: Guests\nplugins: {guest: true, cruxes: false}\n");
    Folder.write(site, "claims/tea.yaml", TEA);

    Run run = Product.moot("explain", "tea", site);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("moot: the plugin `guest` names no way of reckoning");
  }

  /** What is watched runs on a worker, and is ended by name where it does not end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "import guest lines.txt",
        "import lines.txt",
        "export guest tea",
        "explain tea",
      })
  void whatPluginsDoForOneCommandIsWatched(String command) throws IOException {
    PluginJar.contributing(
            "guest",
            "new Reads(), new Writes(), new Explains()",
            "static <T> T boom() { throw new IllegalStateException(\"on \" +"
                + " Thread.currentThread().getName()); }")
        .source(
            "Reads",
            "public final class Reads implements Importer {"
                + " public String format() { return \"guest\"; }"
                + " public String description() { return \"Guest.\"; }"
                + " public boolean fits(ImportRequest r) { return r.file().endsWith(\".txt\"); }"
                + " public dev.moot.api.draft.Imported read(ImportRequest r) { return Main.boom(); } }")
        .source(
            "Writes",
            "public final class Writes implements Exporter {"
                + " public String format() { return \"guest\"; }"
                + " public String name() { return \"Guest\"; }"
                + " public String description() { return \"Guest.\"; }"
                + " public String ending() { return \"txt\"; }"
                + " public dev.moot.api.plugin.Export export(Debate d, Site s) { return Main.boom(); } }")
        .source(
            "Explains",
            "public final class Explains implements Explainer {"
                + " public List<String> semantics() { return List.of(\"bare\"); }"
                + " public Explanation explain(Inquiry i) { return Main.boom(); } }")
        .into(site);
    Folder.write(
        site,
        "moot.yaml",
        "title: Guests\nplugins: {guest: true, cruxes: false, formats: false}\n");
    Folder.write(site, "claims/tea.yaml", TEA);
    Path file = Files.writeString(site.resolve("lines.txt"), "Tea calms.\n");
    String[] words = command.replace("lines.txt", file.toString()).split(" ");

    List<String> typed = new ArrayList<>(List.of(words));
    typed.add(site.toString());
    Run run = Product.moot(typed.toArray());

    assertThat(run.exit()).as(run.text()).isIn(1, 2);
    assertThat(run.text())
        .contains("the plugin `guest` 1.0.0 failed with IllegalStateException (on moot-worker)");
  }

  private void post(String name, String body) throws IOException {
    Folder.write(site, "posts/" + name + ".md", "---\ntitle: T\ndate: 2026-11-20\n---\n\n" + body);
  }
}
