package dev.moot.engine.parse;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.diagnostic.Span;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.yaml.YamlText;
import java.util.Optional;

/**
 * Where the front matter of a file is: between a first line {@code ---} and the next such line, or
 * a line {@code ...}.
 *
 * @param yaml what it says
 * @param bodyStart where the text after it begins
 */
record FrontMatter(YamlText yaml, int bodyStart) {

  private static final String FENCE = "---";
  private static final String DOTS = "...";

  static Optional<FrontMatter> of(SourceFile file, Diagnostics diagnostics) {
    String text = file.text();
    int first = Span.lineEnd(text, 0);
    FrontMatterFences fences = new FrontMatterFences(file, diagnostics);
    if (!text.substring(0, first).stripTrailing().equals(FENCE)) {
      fences.reportMissing();
      return Optional.empty();
    }
    int start = nextLine(text, first);
    for (int line = start; line < text.length(); ) {
      int end = Span.lineEnd(text, line);
      String words = text.substring(line, end).stripTrailing();
      if (words.equals(FENCE) || words.equals(DOTS)) {
        YamlText yaml = new YamlText(file.path(), text.substring(start, line), start, file.lines());
        return Optional.of(new FrontMatter(yaml, nextLine(text, end)));
      }
      if (FrontMatterFences.isAlmost(words)) {
        break;
      }
      line = nextLine(text, end);
    }
    fences.reportUnclosed(start);
    return Optional.empty();
  }

  static int nextLine(String text, int end) {
    return text.startsWith("\r\n", end) ? end + 2 : Math.min(text.length(), end + 1);
  }
}
