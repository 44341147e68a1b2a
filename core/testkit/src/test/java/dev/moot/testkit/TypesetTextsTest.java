package dev.moot.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypesetTextsTest {

  private static final String CLAIMS =
      """
      schema: claims/1
      debate: kettle
      title: Isn't the kettle loud?
      root: loud
      participants:
        ann: {name: Ann O'Hara}
        sam: {name: سمير}
      claims:
        loud:
          text: It isn't "loud" -- not really...
          kind: fact
          stances:
            ann: {stance: accept, note: She'd know}
        rtl:
          text: الغلاية عالية
          supports: [loud]
      """;

  private static final String POST =
      """
      ---
      title: Ann's kettle
      date: 2026-01-01
      summary: She's "sure"
      debates: [kettle]
      ---

      That `غلاية()` is not `code()`.
      """;

  @TempDir Path folder = Path.of("");

  @Test
  void textsFromYamlHaveTheTypographyOfProse() {
    BuiltSite site = site("");
    assertThat(site.page("/claims/kettle/loud/")).contains("It isn’t “loud” – not really…");
    assertThat(site.page("/posts/a/")).contains("Ann’s kettle").doesNotContain("Ann&#39;s");
    assertThat(site.page("/people/kettle/ann/")).contains("Ann O’Hara");
  }

  @Test
  void dataKeepsWhatTheFilesSay() {
    assertThat(site("").file("claims/kettle.json"))
        .contains("It isn't \"loud\" -- not really...".replace("\"", "\\\""))
        .contains("Ann O'Hara")
        .contains("She'd know");
  }

  @Test
  void withoutTypographyAllIsAsTyped() {
    assertThat(site("typography: false\n").page("/claims/kettle/loud/"))
        .contains("It isn&#39;t &quot;loud&quot; -- not really...");
  }

  @Test
  void whatIsReadInTheOtherDirectionIsKeptApart() {
    BuiltSite site = site("");
    assertThat(site.page("/claims/kettle/rtl/")).contains("<bdi dir=\"auto\">الغلاية عالية</bdi>");
    assertThat(site.page("/claims/kettle/loud/")).doesNotContain("<bdi dir=\"auto\">It");
    assertThat(site.page("/posts/a/"))
        .contains("<code dir=\"auto\">غلاية()</code>", "<code>code()</code>");
  }

  @Test
  void onAPageFromRightToLeftItIsLatin() {
    BuiltSite site = site("language: ar\n");
    assertThat(site.page("/claims/kettle/rtl/")).doesNotContain("<bdi dir=\"auto\">الغ");
    assertThat(site.page("/posts/a/")).contains("<code dir=\"auto\">code()</code>");
  }

  private BuiltSite site(String settings) {
    return TestSite.in(folder)
        .config(settings)
        .file("claims/kettle.yaml", CLAIMS)
        .file("posts/a.md", POST)
        .build();
  }
}
