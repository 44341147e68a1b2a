package dev.moot.engine.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Words in another language than the site's say so where an element can stand. */
class ForeignWordsTest {

  private static final String WORDS = ForeignWords.marked("3 voices");
  private static final String SHOWN = "<span lang=\"en\" dir=\"ltr\">3 voices</span>";

  @Test
  void contentHasAnElementAroundThem() {
    assertThat(shown("<p>" + WORDS + ", " + WORDS + "</p>"))
        .isEqualTo("<p>" + SHOWN + ", " + SHOWN + "</p>");
    assertThat(shown(WORDS)).isEqualTo(SHOWN);
    assertThat(shown("1 < 2 " + WORDS)).isEqualTo("1 < 2 " + SHOWN);
  }

  @Test
  void messagesWithinOneAnotherAreElementsWithinOneAnother() {
    assertThat(shown(ForeignWords.marked("a " + ForeignWords.marked("b") + " <b>c</b>")))
        .isEqualTo(
            "<span lang=\"en\" dir=\"ltr\">a <span lang=\"en\" dir=\"ltr\">b</span> <b>c</b></span>");
  }

  @Test
  void attributesAndWhatTakesNoElementsHaveTheWordsAlone() {
    for (String html :
        new String[] {
          "<a title=\"%s\" href='x'>y</a>",
          "<p data-a='>' aria-label='%s > \"2\"'>y</p>",
          "<title>%s</title>",
          "<svg role=\"img\"><text>%s</text></svg>",
          "<script type=\"application/ld+json\">{\"name\": \"%s\"}</script>",
          "<select><option>%s</option></select>",
          "<!-- %s -->"
        }) {
      assertThat(shown(html.replace("%s", WORDS))).isEqualTo(html.replace("%s", "3 voices"));
    }
  }

  @Test
  void veryLongTagsAreRead() {
    String tag = "<a" + " x=\"y\"".repeat(50_00) + ">";
    assertThat(shown(tag + WORDS)).isEqualTo(tag + SHOWN);
  }

  private static String shown(String html) {
    return ForeignWords.shown(html, Locale.ENGLISH);
  }
}
