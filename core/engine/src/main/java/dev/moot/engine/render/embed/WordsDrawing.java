package dev.moot.engine.render.embed;

import dev.moot.api.render.Html;
import dev.moot.engine.render.picture.TextLines;
import dev.moot.engine.typography.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A claim or a question as an SVG drawing, for pages that take no frames: its words, the condition
 * that they are meant under, its debate and the site, and nothing of who holds what, as a drawing
 * outlives what is known.
 */
final class WordsDrawing {

  private static final int WIDTH = 600;
  private static final int MARGIN = 24;
  private static final String FONT = "Literata, Georgia, 'Noto Serif', serif";

  private final TextLines lines;
  private final boolean rightToLeft;
  private final List<String> drawn = new ArrayList<>();
  private int y = MARGIN;

  private WordsDrawing(TextLines lines, boolean rightToLeft) {
    this.lines = lines;
    this.rightToLeft = rightToLeft;
  }

  static String of(
      TextLines lines,
      String words,
      Optional<String> onlyIf,
      String debate,
      String site,
      Locale language) {
    WordsDrawing drawing = new WordsDrawing(lines, Typography.isRightToLeft(language));
    drawing.add(debate, 15, "#525c57", 2);
    drawing.y += 8;
    drawing.add(words, 22, "#191d1b", 12);
    if (onlyIf.isPresent()) {
      drawing.y += 6;
      drawing.add(onlyIf.get(), 15, "#191d1b", 6);
    }
    drawing.y += 10;
    drawing.add(site, 15, "#525c57", 1);
    int height = drawing.y + MARGIN;
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
        + WIDTH
        + "\" height=\""
        + height
        + "\" viewBox=\"0 0 "
        + WIDTH
        + " "
        + height
        + "\" role=\"img\" lang=\""
        + Html.text(language.toLanguageTag())
        + "\" font-family=\""
        + FONT
        + "\">\n<title>"
        + Html.text(words + onlyIf.map(o -> " " + o).orElse(""))
        + "</title>\n<rect x=\".5\" y=\".5\" width=\""
        + (WIDTH - 1)
        + "\" height=\""
        + (height - 1)
        + "\" rx=\"4\" fill=\"#fbfcfa\" stroke=\"#d8ded7\"/>\n"
        + String.join("", drawing.drawn)
        + "</svg>\n";
  }

  /** Each line is as long as it is measured, whatever font a browser has for it. */
  private void add(String text, int size, String colour, int most) {
    for (TextLines.Line line : lines.of(text, size, WIDTH - 2 * MARGIN, most)) {
      y += size * 4 / 3;
      drawn.add(
          "<text x=\""
              + (rightToLeft ? WIDTH - MARGIN : MARGIN)
              + "\" y=\""
              + y
              + "\" font-size=\""
              + size
              + "\" fill=\""
              + colour
              + "\""
              + (rightToLeft ? " direction=\"rtl\"" : "")
              + line.width().map(w -> " textLength=\"" + w + "\"").orElse("")
              + ">"
              + Html.text(line.text())
              + "</text>\n");
    }
  }
}
