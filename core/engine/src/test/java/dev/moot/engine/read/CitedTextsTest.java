package dev.moot.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.roots.Root;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitedTextsTest {

  @TempDir Path site;
  @TempDir Path given;

  private Optional<String> text(String name) {
    return new CitedTexts<>(Root.ofSite(site), Optional.of(given), (file, text) -> text.strip())
        .text(name);
  }

  @Test
  void theFolderGivenComesBeforeTheSitesOwn() throws IOException {
    Files.createDirectory(site.resolve("sources"));
    Files.writeString(site.resolve("sources/a.txt"), "own");
    assertThat(text("a.txt")).contains("own");
    Files.writeString(given.resolve("a.txt"), " given\n");
    assertThat(text("a.txt")).contains("given");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none.txt", ".", "a\u0000b.txt"})
  void whatIsNoFileHasNoText(String name) {
    assertThat(text(name)).isEmpty();
  }
}
