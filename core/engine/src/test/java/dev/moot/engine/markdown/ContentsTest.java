package dev.moot.engine.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.render.Html;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentsTest {

  private static final List<Heading> WRITTEN =
      List.of(new Heading("a", "A", 2), new Heading("a&b", "A & B", 3));
  private static final String TEXT =
      "<h2 id=\"a\">A <a href=\"#a\">#</a></h2><h3 id=\"a&amp;b\">A</h3>";

  private static List<String> ids(String html) {
    return Contents.of(WRITTEN, Html.markup(html)).stream().map(Heading::id).toList();
  }

  @Test
  void sectionsThatPluginsMakeStandWhereTheyAre() {
    assertThat(
            Contents.of(
                WRITTEN,
                Html.markup(
                    "<section><h2 id=\"~short-h\">In &amp; out</h2></section>"
                        + TEXT
                        + "<h2 id=\"~notes\">Notes</h2>")))
        .containsExactly(
            new Heading("~short-h", "In & out", 2),
            WRITTEN.get(0),
            WRITTEN.get(1),
            new Heading("~notes", "Notes", 2));
  }

  @Test
  void whatIsForScreenReadersAloneAndPartsOfSectionsAreLeftOut() {
    assertThat(
            ids(
                "<h2 class=\"vh\" id=\"x\">X</h2><h3 id=\"y\">Y</h3>"
                    + "<h2 id=\"z\">Z <b>z</b></h2><h2>Q</h2>"
                    + TEXT))
        .containsExactly("a", "a&b");
  }

  @Test
  void whereAThemeRendersHeadingsOtherwiseTheWrittenOnesStay() {
    assertThat(ids("<p>A</p><h2 id=\"n\">N</h2>")).containsExactly("a", "a&b");
  }
}
