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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plugins by third parties whose calls fail: each is reported by name, and the rest goes on. */
class EvilPluginsTest extends GuestSite {

  private static final String TEA =
      "schema: claims/1\ndebate: tea\ntitle: Tea\nclaims: {calms: {text: Tea calms.}}\n";

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
}
