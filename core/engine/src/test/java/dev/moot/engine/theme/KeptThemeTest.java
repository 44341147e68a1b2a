package dev.moot.engine.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.BuildOptions;
import dev.moot.engine.BuildResult;
import dev.moot.engine.SiteBuilder;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.repeat.BuildWatch;
import dev.moot.engine.repeat.LastBuild;
import dev.moot.engine.store.BuildStore;
import dev.moot.engine.store.Shelf;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A build that follows another sees what changed in a theme that lies outside of the site. */
class KeptThemeTest {

  private static final byte[] KEY = new byte[32];
  private static final Path THEMES = Path.of("../testkit/src/main/resources/dev/moot/testkit");

  @TempDir Path folder;

  private Path site;
  private Path theme;

  @BeforeEach
  void begin() throws Exception {
    folder = folder.toRealPath();
    site = folder.resolve("site");
    theme = folder.resolve("mine");
    write("site/moot.yaml", "title: Cups\ntheme: ../mine\n");
    write("site/posts/a.md", "---\ntitle: A\ndate: 2026-01-01\n---\nWords.\n");
    write("mine/theme.yaml", "id: mine\nbase: plain\noptions:\n  x: {default: one}\n");
    write("mine/layouts/post.ftlh", "<#include \"/partials/end.ftlh\">${theme.x}");
    write("mine/src/end.ftlh", "end");
    Files.createDirectories(theme.resolve("partials"));
    Files.createSymbolicLink(theme.resolve("partials/end.ftlh"), Path.of("../src/end.ftlh"));
  }

  private void write(String path, String text) throws Exception {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private BuildOptions options(Path output, Shelf shelf) {
    return BuildOptions.of(SiteOptions.of(site))
        .withOutput(java.util.Optional.of(output))
        .withShelf(shelf);
  }

  private BuildResult build(BuildOptions options) throws Exception {
    Path plugins = Files.createDirectories(folder.resolve("no-plugins"));
    BuildResult result =
        new SiteBuilder(new Installation(THEMES, plugins, "0.1.0"), BuildListener.SILENT)
            .build(options);
    assertThat(result.found().diagnostics()).isEmpty();
    return result;
  }

  private String page(String output) throws Exception {
    return Files.readString(folder.resolve(output + "/posts/a/index.html"));
  }

  @ParameterizedTest
  @CsvSource({
    "mine/layouts/post.ftlh, changed",
    "mine/src/end.ftlh, changed",
    "mine/theme.yaml, 'id: mine\nbase: plain\noptions:\n  x: {default: two}\n'",
    "mine/layouts/page.ftlh, a page",
    "mine/partials/new.ftlh, new"
  })
  void aChangeOfTheThemeIsSeenAndGivesWhatACleanBuildDoes(String file, String text)
      throws Exception {
    BuildOptions first = options(folder.resolve("out"), store());
    BuildWatch watch = BuildWatch.of(first.state(List.of()), 0, KEY).orElseThrow();
    BuildResult built = build(first);
    ((BuildStore) first.shelf()).save();
    LastBuild last = watch.done(built.valid(), List.of(), 0, "", "").orElseThrow();
    assertThat(last.holds(List.of(), 0, KEY)).isTrue();

    write(file, text);

    assertThat(last.holds(List.of(), 0, KEY)).isFalse();
    build(options(folder.resolve("out"), store()));
    build(options(folder.resolve("clean"), Shelf.NONE));
    assertThat(page("out")).isEqualTo(page("clean"));
  }

  @Test
  void whatIsNoPartOfTheThemeIsNobodysBusiness() throws Exception {
    BuildOptions options = options(folder.resolve("out"), store());
    BuildWatch watch = BuildWatch.of(options.state(List.of()), 0, KEY).orElseThrow();
    LastBuild last = watch.done(build(options).valid(), List.of(), 0, "", "").orElseThrow();
    write("mine/README.md", "read me");
    assertThat(last.holds(List.of(), 0, KEY)).isTrue();
  }

  private BuildStore store() {
    return new BuildStore(site, KEY, "moot");
  }
}
