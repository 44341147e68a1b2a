package dev.moot.dist.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.PluginJar;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a plugin does to the process that it shares with all others: each is run in one of its own.
 */
class PluginsInTheProcessTest extends GuestSite {

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

    Run run = Product.process(Map.of(), site, "build");

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
    assertThat(Product.process(Map.of(), site, "build").out()).contains("built 2 digests");

    post("wrong", "[Nothing](/nowhere/).\n");
    Run run = Product.process(Map.of(), site, "build");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("error[link/broken]");
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

    Run run = Product.process(Map.of(), site, "build");

    assertThat(run.exit()).as(run.text()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("moot: the plugin `guest` ended the whole process at Main.java:")
        .contains("switch it off: `plugins: {guest: false}`");
    assertThat(site.resolve("_site")).doesNotExist();
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

    Run run = Product.process(Map.of(), site, "build");

    assertThat(run.exit()).as(run.text()).isEqualTo(1);
    assertThat(run.err())
        .contains("error[plugin/too-slow]: the plugin `guest` 1.0.0 has not ended ")
        .contains("Parses.java:");
    assertThat(site.resolve("_site")).doesNotExist();
  }
}
