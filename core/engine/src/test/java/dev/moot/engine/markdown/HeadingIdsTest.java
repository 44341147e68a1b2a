package dev.moot.engine.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.model.Permalink;
import dev.moot.api.render.PageScope;
import dev.moot.engine.markdown.text.PlainText;
import dev.moot.engine.plugin.Plugins;
import dev.moot.fixtures.StubScope;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingIdsTest {

  private final MarkdownEngine markdown = new MarkdownEngine(Plugins.none(d -> {}));
  private final PageScope page = StubScope.at(new Permalink("/p/"));

  @Test
  void headingsHaveGitHubsIds() {
    assertThat(ids("## Why?\n\n## Why\n\n## C++ & C#\n\n## Was heißt „Öl“?\n"))
        .containsExactly("why", "why-1", "c--c", "was-heißt-öl");
  }

  @Test
  void aHeadingMayHaveAnIdOfItsOwn() {
    assertThat(ids("## The kettle {#kettle}\n\n## The kettle\n\n### Lid {#Lid_2}\n"))
        .containsExactly("kettle", "the-kettle", "Lid_2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## The *kettle* {#kettle}",
        "## The *kettle* {#kettle} ##",
        "## The *kettle*{#kettle}",
        "## The *kettle* { #kettle }",
        "## The *kettle* {: #kettle}",
        "The *kettle* {#kettle}\n---",
        "The\n*kettle* {#kettle}\n===",
        "> ## The *kettle* {#kettle}",
        "- ## The *kettle* {#kettle}",
      })
  void itIsNoPartOfTheWords(String source) {
    Heading heading = headings(parse(source + "\n")).get(0);
    assertThat(PlainText.of(heading)).isEqualTo("The kettle");
    assertThat(ids(source + "\n")).containsExactly("kettle");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## The `{#kettle}`",
        "## The \\{#kettle}",
        "## The {#kettle} sings",
        "## The {kettle}",
        "## The {#kettle",
      })
  void elsewhereBracesAreText(String source) {
    assertThat(PlainText.of(headings(parse(source + "\n")).get(0)))
        .contains("{")
        .contains("kettle");
    assertThat(parse("Text {#kettle}\n").getDescendants())
        .noneMatch(node -> node instanceof HeadingId);
  }

  @Test
  void whatAWriterGaveAnIdToIsPassedOver() {
    assertThat(ids("## Lid\n\n## Lid\n\n## Kettle {#lid-1}\n\n:::aside[A]{#lid-2}\n:::\n"))
        .containsExactly("lid", "lid-3", "lid-1");
  }

  @Test
  void otherPartsOfThePageGiveWay() {
    ids("## Short\n");
    assertThat(page.uniqueId("short")).isEqualTo("short-2");
    assertThat(page.ownId("kettle")).isEqualTo("kettle");
  }

  private List<String> ids(String source) {
    Document document = parse(source);
    HeadingIds ids = HeadingIds.of(page, document);
    return headings(document).stream().map(ids::of).toList();
  }

  private Document parse(String source) {
    return markdown.parse(BasedSequence.of(source));
  }

  private static List<Heading> headings(Document document) {
    List<Heading> found = new ArrayList<>();
    for (Node node : document.getDescendants()) {
      if (node instanceof Heading heading) {
        found.add(heading);
      }
    }
    return found;
  }
}
