package dev.moot.api.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeUrlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "\u0001javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "java\u0000script:alert(1)",
        "javascript\u00A0:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:msgbox(1)",
        "file:///etc/passwd",
        "blob:x",
        "\\\\evil.example",
        "/\\evil.example",
        "http:\\\\evil.example",
        "https://example.org/\nx",
        "x:y",
        ":",
        "-:x"
      })
  void whatCouldRunOrHideCodeDoesNotPass(String url) {
    assertThat(SafeUrl.of(url)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a?b=c:d#e",
        "HTTP://example.org",
        "mailto:a@example.org",
        "/posts/a/",
        "../a:b",
        "a/b:c",
        "?q=javascript:1",
        "#javascript:1",
        "page.html",
        "",
        "//example.org/x"
      })
  void addressesAndPathsPass(String url) {
    assertThat(SafeUrl.of(url)).contains(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://",
        "https:// x",
        "https:///x",
        "https://?x",
        "ftp://a",
        "example.org",
        "https://a\"b",
        "https://a<b/",
        "https://a/b c",
        "https://a/b\\c",
        "/a"
      })
  void aWebAddressIsWhole(String url) {
    assertThat(SafeUrl.isWebAddress(url)).isFalse();
  }

  @Test
  void quotesAndBracesBehindTheHostAreEncoded() {
    assertThat(SafeUrl.webAddress("https://example.org/eng#{\"itemid\":[\"1\"]}"))
        .contains("https://example.org/eng#%7B%22itemid%22:%5B%221%22%5D%7D");
    assertThat(SafeUrl.webAddress("https://example.org/a?b=<c>&d=%3C"))
        .contains("https://example.org/a?b=%3Cc%3E&d=%3C");
  }
}
