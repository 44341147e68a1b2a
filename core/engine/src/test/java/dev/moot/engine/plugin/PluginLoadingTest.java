package dev.moot.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked at before any class of a jar is loaded. */
class PluginLoadingTest {

  private static final String DESCRIPTOR = "META-INF/moot/plugin.yaml";

  @TempDir Path folder;

  private final List<Diagnostic> found = new ArrayList<>();

  private List<String> load(Map<String, String> entries) throws IOException {
    Path shipped = Files.createDirectories(folder.resolve("shipped"));
    try (JarOutputStream jar =
        new JarOutputStream(Files.newOutputStream(shipped.resolve("odd.jar")))) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        jar.putNextEntry(new JarEntry(entry.getKey()));
        jar.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    try (Plugins plugins =
        new PluginLoading("0.1.0", List.of(), found::add).load(shipped, Optional.empty())) {
      assertThat(plugins.rules().find("odd/anything")).isEmpty();
    }
    return found.stream().map(d -> d.rule().code()).toList();
  }

  @Test
  void aJarWithoutADescriptorIsNoPlugin() throws IOException {
    assertThat(load(Map.of("a.txt", ""))).containsExactly("plugin/invalid");
  }

  @Test
  void aJarForAnotherApiIsRefusedBeforeItsClassesAreLookedAt() throws IOException {
    assertThat(load(Map.of(DESCRIPTOR, "id: odd\nversion: 1.0.0\napi: \">=2 <3\"\n")))
        .containsExactly("plugin/api-range");
  }

  @ParameterizedTest
  @ValueSource(strings = {"banana", "0.2", "'*'", "1.x", "'>= 0.1'"})
  void whatIsNoRangeIsNoOtherApi(String range) throws IOException {
    assertThat(load(Map.of(DESCRIPTOR, "id: odd\nversion: 1.0.0\napi: " + range + "\n")))
        .containsExactly("yaml/bad-value");
    assertThat(found.get(0).hint().orElseThrow()).matches("write `\">=\\S+ <\\d+\"`");
  }

  @Test
  void aJarThatBringsTheApiIsRefused() throws IOException {
    assertThat(
            load(
                Map.of(
                    DESCRIPTOR,
                    "id: odd\nversion: 1.0.0\napi: \">=0.1 <1\"\n",
                    "dev/moot/api/plugin/Plugin.class",
                    "")))
        .containsExactly("plugin/bundles-api");
  }

  @Test
  void aJarThatNamesNoClassIsReported() throws IOException {
    assertThat(load(Map.of(DESCRIPTOR, "id: odd\nversion: 1.0.0\napi: \">=0.1 <1\"\n")))
        .containsExactly("plugin/invalid");
    assertThat(found.get(0).hint()).isPresent();
  }
}
