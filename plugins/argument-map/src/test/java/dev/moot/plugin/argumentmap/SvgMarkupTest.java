package dev.moot.plugin.argumentmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SvgMarkupTest {

  private static String svg(DebateSketch sketch) {
    SketchPage page = sketch.page();
    ArgumentMap map = MapSelection.of(sketch.debate(), Steps.of(page, "d"), MapSelection.BOXES);
    return SvgMarkup.of(MapDrawing.of(map, page), "A “map”", page).markup();
  }

  /** The same on every machine and JDK; {@code -Dupdate=true} writes it anew. */
  @Test
  void aMapOfEveryKindOfStepIsAsItWasReviewed() throws IOException {
    String svg =
        svg(
            new DebateSketch("root")
                .claim("root", "The road will be closed before the evening, whatever anyone says.")
                .claim("rain", "It will rain.")
                .claim("clay", "The road is built on clay.")
                .claim("drains", "There are drains under it.")
                .claim("dry", "It will stay dry.")
                .steps(
                    "wet: rain clay support root",
                    "drained: drains undercut wet",
                    "dry-day: dry attack root",
                    "either: rain contradicts dry",
                    "work: crew requires root",
                    "again: closed rephrases root",
                    "itself: dry attack dry"));
    Path golden = Path.of("src/test/resources/every-step.svg");
    if (Boolean.getBoolean("update")) {
      Files.createDirectories(Objects.requireNonNull(golden.getParent()));
      Files.writeString(golden, svg + "\n");
    }
    assertThat(svg + "\n").isEqualTo(Files.readString(golden));
  }

  @Test
  void wordsOfWritersAreEscaped() {
    String svg =
        svg(new DebateSketch("a").claim("b", "<script>\"&'</script>").steps("r: b support a"));

    assertThat(svg)
        .contains("&lt;script&gt;&quot;&amp;&#39;&lt;/script&gt;")
        .doesNotContain("<script");
  }

  @Test
  void aSentenceThatIsCutIsWholeInTheTitle() {
    String long0 = "It rains and rains and rains, ".repeat(12).strip();

    String svg = svg(new DebateSketch("a").claim("b", long0).steps("r: b support a"));

    assertThat(svg).contains("<title>" + long0 + "</title>").contains("…</tspan>");
  }

  @Test
  void rightToLeftSentencesStartAtTheRight() {
    String svg = svg(new DebateSketch("a").claim("b", "ירד גשם").steps("r: b support a"));

    assertThat(svg).contains("<text direction=\"rtl\"").contains("<text direction=\"ltr\"");
  }

  @Test
  void boxesLeadToTheirClaimsRelativeToThePage() {
    assertThat(svg(new DebateSketch("a").steps("r: other/x support a")))
        .contains("<a href=\"../../claims/d/a/\" class=\"root\">")
        .contains("<a href=\"../../claims/other/x/\">");
  }

  @Test
  void numbersHaveOneDigitAfterThePointAtMost() {
    assertThat(svg(LayoutTest.debate(9, 25))).doesNotContainPattern("[0-9]\\.[0-9]{2}");
  }

  @Test
  void stepsSayFromWhichBoxesToWhichBoxOrStepTheyLead() {
    assertThat(svg(new DebateSketch("a").steps("r: b c support a", "u: d undercut r")))
        .contains(
            "<g class=\"yes support\" data-from=\"1 2\" data-to=\"0\">",
            "<g class=\"mu undercut\" data-from=\"3\" data-to=\"4\">");
  }
}
