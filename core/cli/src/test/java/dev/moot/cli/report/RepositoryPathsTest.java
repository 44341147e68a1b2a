package dev.moot.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryPathsTest {

  @TempDir Path root;

  private RepositoryPaths paths(Path site) {
    return RepositoryPaths.of(site, Optional.of(root.toString()));
  }

  @Test
  void aSiteThatIsTheRepositoryHasItsOwnPaths() {
    assertThat(paths(root).of("posts/a.md")).isEqualTo("posts/a.md");
  }

  @Test
  void aSiteInASubfolderIsNamedFromTheRoot() {
    assertThat(paths(root.resolve("docs/site")).of("posts/a.md")).isEqualTo("docs/site/posts/a.md");
  }

  @Test
  void aSiteElsewhereHasItsFullPath() {
    RepositoryPaths paths = paths(root.resolveSibling("elsewhere"));
    assertThat(paths.isRooted()).isTrue();
    assertThat(paths.uri("a.md")).startsWith("file:///").endsWith("/elsewhere/a.md");
  }

  @Test
  void withoutAWorkspaceTheCurrentFolderIsTheRoot() {
    assertThat(RepositoryPaths.of(Path.of("content"), Optional.empty()).of("moot.yaml"))
        .isEqualTo("content/moot.yaml");
    assertThat(RepositoryPaths.of(Path.of("."), Optional.of(" ")).of("moot.yaml"))
        .isEqualTo("moot.yaml");
  }

  @Test
  void whatAUriMayNotHoldIsEncoded() {
    assertThat(paths(root).uri("posts/a b%\u00e9#?:.md"))
        .isEqualTo("posts/a%20b%25%C3%A9%23%3F:.md");
    assertThat(paths(root).uri("a:b.md")).isEqualTo("a%3Ab.md");
  }
}
