package dev.moot.engine.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org, https://example.org/",
    "HTTPS://Example.ORG/A#part, https://example.org/A",
    "https://example.org?q=1, https://example.org/?q=1",
    "https://example.org/a b, https://example.org/a%20b",
    "https://example.org/a%20b, https://example.org/a%20b",
    "https://example.org/100%, https://example.org/100%25",
    "https://example.org/caf\u00e9, https://example.org/caf%C3%A9",
    "https://b\u00fccher.example/x, https://xn--bcher-kva.example/x",
    "https://example.org:8443/x, https://example.org:8443/x",
    "https://somebody:word@example.org/x, https://example.org/x",
    "http://[2001:db8::1]/x, http://[2001:db8::1]/x"
  })
  void itGoesOverTheWireAsBrowsersSendIt(String written, String sent) {
    assertThat(WebAddress.of(written).orElseThrow().toString()).isEqualTo(sent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org/",
        "https://",
        "https:///x",
        "https://example.org:99999/",
        "https://example.org:0/",
        "https://exa mple.org/",
        "https://exam_ple.org/",
        "javascript:alert(1)"
      })
  void whatCannotBeAskedIsNoAddress(String written) {
    assertThat(WebAddress.of(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/b, https://example.org/b",
    "b c, https://example.org/a/b%20c",
    "?x, https://example.org/a/?x",
    "//other.example/b, https://other.example/b",
    "http://other.example, http://other.example/"
  })
  void aRedirectIsReadFromWhereItStands(String location, String target) {
    WebAddress from = WebAddress.of("https://example.org/a/").orElseThrow();
    assertThat(from.resolve(location).orElseThrow().toString()).isEqualTo(target);
  }

  @Test
  void aRedirectThatLeavesTheWebLeadsNowhere() {
    WebAddress from = WebAddress.of("https://example.org/").orElseThrow();
    assertThat(from.resolve("file:///etc/passwd")).isEmpty();
    assertThat(from.resolve("ftp://example.org/")).isEmpty();
  }
}
