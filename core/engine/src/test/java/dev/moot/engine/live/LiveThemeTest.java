package dev.moot.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that is served while its theme, which lies elsewhere, is written. */
class LiveThemeTest {

  private static final Path THEMES = Path.of("../testkit/src/main/resources/dev/moot/testkit");

  @TempDir Path folder;

  private LiveSite live;

  @BeforeEach
  void begin() throws IOException {
    write("site/moot.yaml", "title: Cups\ntheme: ../mine\n");
    write("site/posts/a.md", "---\ntitle: A\ndate: 2026-01-01\n---\nWords.\n");
    write("mine/theme.yaml", "id: mine\nbase: plain\noptions:\n  x: {default: one}\n");
    write("mine/layouts/post.ftlh", "${theme.x}");
    Path plugins = Files.createDirectories(folder.resolve("no-plugins"));
    live =
        new LiveSite(
            new Installation(THEMES, plugins, "0.1.0"), SiteOptions.of(folder.resolve("site")));
    live.update(Set.of());
  }

  @AfterEach
  void end() {
    live.close();
  }

  private Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text);
  }

  private String page() {
    return new String(
        live.file("posts/a/index.html").orElseThrow().bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void whatChangesInTheThemeIsShown() throws IOException {
    assertThat(page()).isEqualTo("one");
    Path changed = write("mine/layouts/post.ftlh", "two ${theme.x}");
    assertThat(live.update(Set.of(changed)).pages()).isTrue();
    assertThat(page()).isEqualTo("two one");
    Path described =
        write("mine/theme.yaml", "id: mine\nbase: plain\noptions:\n  x: {default: 2}\n");
    assertThat(live.update(Set.of(described)).pages()).isTrue();
    assertThat(page()).isEqualTo("two 2");
  }

  @Test
  void theFolderToWatchIsThatOfTheThemeAndGoesWithIt() throws IOException {
    assertThat(live.theme()).contains(folder.resolve("mine"));
    Path named = write("site/moot.yaml", "title: Cups\ntheme: plain\n");
    live.update(Set.of(named));
    assertThat(live.theme()).isEmpty();
  }

  @Test
  void aThemeThatBreaksLeavesThePagesAsTheyWere() throws IOException {
    assertThat(page()).isEqualTo("one");
    Path broken = write("mine/theme.yaml", "id: mine\nbase: nothing\n");
    live.update(Set.of(broken));
    assertThat(live.problems()).extracting(d -> d.rule().code()).containsExactly("theme/unknown");
    assertThat(page()).isEqualTo("one");
  }
}
