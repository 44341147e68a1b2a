package dev.moot.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.digest.Sha256;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.plugin.PluginOrigin;
import dev.moot.engine.roster.ListedDirective;
import dev.moot.engine.roster.ListedPlugin;
import dev.moot.engine.roster.ListedPlugin.State;
import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of plugins that no class was loaded of. */
class SitePluginsTest {

  private static final String DESCRIPTOR =
      """
      id: odd
      version: 1.2.3
      api: ">=0.1 <1"
      settings:
        tone: {type: text, default: warm}
        size: {type: number}
        loud: {type: flag, default: false}
      """;

  @TempDir private Path temp;
  private Path site;

  @BeforeEach
  void begin() throws IOException {
    Files.createDirectories(temp.resolve("home/plugins"));
    site = Files.createDirectories(temp.resolve("site"));
    Files.createDirectories(site.resolve("plugins"));
    jar("odd.jar");
  }

  private void jar(String name) throws IOException {
    try (JarOutputStream jar =
        new JarOutputStream(Files.newOutputStream(site.resolve("plugins").resolve(name)))) {
      jar.putNextEntry(new JarEntry("META-INF/moot/plugin.yaml"));
      jar.write(DESCRIPTOR.getBytes(StandardCharsets.UTF_8));
    }
  }

  private PluginsResult list(String plugins, boolean safe) throws IOException, RefusedException {
    Files.writeString(site.resolve("moot.yaml"), "title: Cups\n" + plugins);
    Installation installation =
        new Installation(Path.of("../../themes"), temp.resolve("home/plugins"), "0.2.0");
    return new SitePlugins(installation).list(site, safe);
  }

  private static List<String> codes(PluginsResult result) {
    return result.found().diagnostics().stream().map(Diagnostic::rule).map(r -> r.code()).toList();
  }

  @Test
  void settingsAreListedWithTheLinesThatSetThem() throws Exception {
    PluginsResult result = list("plugins:\n  odd:\n    loud: true\n    size: 1.50\n", false);

    ListedPlugin odd = result.plugins().get(0);
    assertThat(odd.settings().stream().map(s -> s.name() + "=" + s.value().orElse("?")))
        .containsExactly("tone=warm", "size=1.50", "loud=true");
    assertThat(odd.settings().stream().map(s -> s.setAt().map(Object::toString).orElse("")))
        .containsExactly("", "moot.yaml:5:5", "moot.yaml:4:5");
    assertThat(odd.namedAt().orElseThrow()).hasToString("moot.yaml:3:3");
  }

  @Test
  void whatIsWantedAndCannotStartHasFailed() throws Exception {
    PluginsResult result = list("plugins: {odd: true}\n", false);

    ListedPlugin odd = result.plugins().get(0);
    assertThat(odd.state()).isEqualTo(State.FAILED);
    assertThat(odd.additions()).isEmpty();
    assertThat(codes(result)).containsExactly("plugin/invalid");
  }

  @Test
  void whatMootYamlDoesNotNameIsOffAndListed() throws Exception {
    PluginsResult result = list("", false);

    ListedPlugin odd = result.plugins().get(0);
    assertThat(odd.state()).isEqualTo(State.OFF);
    assertThat(odd.origin()).isEqualTo(PluginOrigin.JAR);
    assertThat(odd.file()).isEqualTo("plugins/odd.jar");
    assertThat(odd.sha256())
        .hasValue(Sha256.hex(Files.readAllBytes(site.resolve("plugins/odd.jar"))));
    assertThat(codes(result)).containsExactly("plugin/not-listed");
  }

  @Test
  void aSettingThatIsNoneIsReportedOnce() throws Exception {
    assertThat(codes(list("plugins: {odd: {lood: true}}\n", false)))
        .containsExactlyInAnyOrder("yaml/unknown-key", "plugin/invalid");
  }

  @Test
  void ownJarsAreNotOpenedInASafeRun() throws Exception {
    assertThat(list("plugins: {odd: true}\n", true).plugins()).isEmpty();
  }

  @Test
  void templatesOfTheSiteAreListedWithTheirFiles() throws Exception {
    Files.createDirectories(site.resolve("directives"));
    Files.writeString(
        site.resolve("directives/box.ftlh"), "<#-- description: A box. --><p>${content}</p>");

    assertThat(list("", false).directives())
        .contains(new ListedDirective("box", "directives/box.ftlh", "A box."));
  }
}
