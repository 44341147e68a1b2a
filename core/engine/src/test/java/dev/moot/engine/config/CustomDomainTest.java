package dev.moot.engine.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomDomainTest {

  private static Optional<String> domain(String url) {
    SiteConfig config =
        new ConfigReader(d -> {}).read("title: T\nurl: " + url + "\n", Optional.empty());
    assertThat(config.settings().url()).as("the address was read").isPresent();
    return CustomDomain.of(config.settings());
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org, example.org",
    "https://Digests.Example.ORG/, digests.example.org",
    "http://a-b.xn--bcher-kva.example/, a-b.xn--bcher-kva.example"
  })
  void aSiteAtTheRootOfADomainHasThatDomain(String url, String domain) {
    assertThat(domain(url)).contains(domain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/digests/",
        "https://someone.github.io/",
        "https://someone.github.io/digests/",
        "https://example.org:8443/",
        "http://localhost/",
        "http://127.0.0.1/"
      })
  void aSiteInAFolderOfGitHubOrOfOneMachineHasNone(String url) {
    assertThat(domain(url)).isEmpty();
  }

  @Test
  void aSiteWithoutAnAddressHasNone() {
    SiteConfig config = new ConfigReader(d -> {}).read("title: T\n", Optional.empty());
    assertThat(CustomDomain.of(config.settings())).isEmpty();
  }
}
