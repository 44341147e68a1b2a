package dev.moot.engine.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GitHubRepositoryTest {

  private static String config(String url) {
    return "[core]\n\tbare = false\n[remote \"upstream\"]\n\turl = https://github.com/other/one\n"
        + "[remote \"origin\"]\n\turl = "
        + url
        + "\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n[branch \"main\"]\n\tremote = origin\n";
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/Someone/digests.git, https://someone.github.io/digests/",
    "https://github.com/someone/digests, https://someone.github.io/digests/",
    "git@github.com:someone/digests.git, https://someone.github.io/digests/",
    "ssh://git@github.com/someone/my.digests.git, https://someone.github.io/my.digests/",
    "https://github.com/Someone/someone.github.io.git, https://someone.github.io/"
  })
  void anOriginOnGitHubHasItsPlaceOnPages(String url, String pages) {
    assertThat(GitHubRepository.origin(config(url)).orElseThrow().pages()).isEqualTo(pages);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/srv/git/digests.git",
        "https://gitlab.com/someone/digests.git",
        "https://github.com.example.org/someone/digests",
        "https://github.com/someone",
        "https://github.example.org/someone/digests.git"
      })
  void whatIsNotPlainlyGitHubIsNotGuessed(String url) {
    assertThat(GitHubRepository.origin(config(url))).isEmpty();
  }

  @Test
  void aCloneWithoutAnOriginHasNone() {
    assertThat(GitHubRepository.origin("[remote \"upstream\"]\n\turl = https://github.com/a/b\n"))
        .isEmpty();
    assertThat(
            GitHubRepository.origin(
                "[remote \"origin\"]\n[remote \"upstream\"]\n\turl = https://github.com/a/b\n"))
        .isEmpty();
  }
}
