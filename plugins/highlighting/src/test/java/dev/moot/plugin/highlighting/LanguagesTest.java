package dev.moot.plugin.highlighting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

  private static final String ODD =
      "a \"b 'c `d <e f=\"g'> /* h */ // i\n# j -- k\n\"\"\"l\nm: n, \"o\": [p]\\\n'''q <!-- r\n+s\n-t\n";

  private static String html(String name, String code) {
    return Objects.requireNonNull(Languages.named(name)).highlight(code).markup();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java",
        "js",
        "ts",
        "c",
        "go",
        "rust",
        "kotlin",
        "css",
        "python",
        "bash",
        "sql",
        "yaml",
        "json",
        "toml",
        "xml",
        "html",
        "diff",
        "markdown"
      })
  void theCodeItselfIsNeverChanged(String name) {
    String shown = Jsoup.parse("<pre>x" + html(name, ODD) + "</pre>").body().wholeText();
    assertThat(shown).isEqualTo("x" + ODD);
  }

  @Timeout(1800)
  @ParameterizedTest
  @CsvSource({
    "java, \"",
    "python, \"\"\"a",
    "xml, <!-",
    "xml, <a b=\"",
    "yaml, a :",
    "js, /*",
    "sql, '"
  })
  void longCodeTakesNoLongerThanItsLength(String name, String piece) {
    assertThat(html(name, piece.repeat(200_000))).isNotEmpty();
  }
}
