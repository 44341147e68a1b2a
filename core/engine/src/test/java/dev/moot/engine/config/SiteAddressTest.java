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
    "https://exämple.org/ä, https://xn--exmple-cua.org/%C3%A4/",
    "https://straße.example, https://xn--strae-oqa.example/",
    "https://日本.example:8080/, https://xn--wgv71a.example:8080/",
    "https://example.org/a|b, https://example.org/a%7Cb/",
    "https://example.org/100%, https://example.org/100%25/"
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
        "https://ex ample.org/",
        "https://ex%2Fample.org/",
        "https://[x/",
        "https://exa_mple.org/",
        "https://-x.example/",
        "example.org"
      })
  void whatNoPathCanBePutBehindIsReported(String written) {
    assertThat(url(written)).isEmpty();
    assertThat(found)
        .extracting(d -> d.code() + " " + d.location())
        .containsExactly("yaml/bad-value moot.yaml:2:6");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://me:secret@example.org/",
        "https://secret@example.org/",
        "https://:secret@example.org/",
        "HTTPS://a:b@c:secret@example.org/"
      })
  void aNameOrPasswordInItIsRefusedAndNotSaidAgain(String written) {
    assertThat(url(written)).isEmpty();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).message())
        .isEqualTo("an address that everybody sees must hold no name and no password");
    assertThat(found.get(0).toString()).doesNotContain("secret");
  }
}
