package dev.moot.engine.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.TinySite;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the contents beside a digest list: its headings, and the sections that stand below it. */
class ContentsRailTest {

  private static final Pattern RAIL = Pattern.compile("(?s)<details class=\"toc\">.*?</details>");

  @TempDir Path folder;

  /** The rail of a digest of that text: links as {@code id}, lists as brackets. */
  private String rail(String text) {
    String page =
        TinySite.broadsheet(folder)
            .file("claims/tea.yaml", CLAIMS)
            .post("one", "2026-01-01", "summary: A.\ndebates: [tea]\n", text)
            .post("two", "2026-01-02", "summary: B.\ndebates: [tea]\n", "It does.")
            .tryToBuild()
            .files()
            .get("posts/one/index.html");
    Matcher found = RAIL.matcher(page);
    if (!found.find()) {
      return "";
    }
    Pattern.compile("href=\"#([^\"]*)\"")
        .matcher(found.group())
        .results()
        .forEach(link -> assertThat(page).contains(" id=\"" + link.group(1) + "\""));
    return found
        .group()
        .replaceAll("(?s)<summary>.*?</summary>", "")
        .replaceAll("<a href=\"#([^\"]*)\">[^<]*</a>", "$1 ")
        .replace("<ol>", "[")
        .replace("</ol>", "]")
        .replaceAll("</?(details|nav|li)[^>]*>|\\s+(?=[\\[\\]])|(?<=[\\[\\]])\\s+", "")
        .replaceAll("\\s+", " ")
        .replaceAll(" ?([\\[\\]]) ?", "$1")
        .strip();
  }

  @Test
  void partsOfASectionStandWithinItAndTheRestBelow() {
    assertThat(rail("## A\n\n### A1\n\n### A2\n\n#### Deep\n\n## B\n\nText.\n\n## C\n\n### C1\n"))
        .isEqualTo("[a[a1 a2]b c[c1]~people ~related]");
  }

  @Test
  void aPartBeforeTheFirstSectionStandsByItself() {
    assertThat(rail("### Early\n\n## A\n\n### A1\n")).isEqualTo("[early a[a1]~people ~related]");
  }

  private static final String CLAIMS =
      """
      schema: claims/1
      debate: tea
      title: Does tea help?
      root: helps
      participants:
        ada: {name: Ada}
      claims:
        helps:
          text: Tea helps.
          stances: {ada: {stance: accept, estimated: true}}
          evidence: [{title: A trial}]
      """;
}
