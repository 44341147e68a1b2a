package dev.moot.engine.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {

  private final List<Diagnostic> found = new ArrayList<>();

  private Optional<String> url(String url) {
    return new ConfigReader(found::add)
        .read("title: T\nurl: '" + url + "'\n", Optional.empty())
        .settings()
        .url();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org, https://example.org/",
    "http://localhost:8080/, http://localhost:8080/",
    "https://example.org/a%20b/c, https://example.org/a%20b/c/",
    "https://exämple.org/ä, https://exämple.org/ä/"
  })
  void theAddressOfASiteEndsInASlash(String written, String url) {
    assertThat(url(written)).contains(url);
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/?q",
        "https://example.org/#f",
        "https://example.org/a|b",
        "https://example.org/%zz",
        "https://[x/",
        "example.org"
      })
  void whatNoPathCanBePutBehindIsReported(String written) {
    assertThat(url(written)).isEmpty();
    assertThat(found)
        .extracting(d -> d.code() + " " + d.location())
        .containsExactly("yaml/bad-value moot.yaml:2:6");
  }
}
