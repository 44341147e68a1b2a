package dev.moot.engine.parse;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.rule.FrontMatterRules;
import dev.moot.engine.yaml.YamlText;
import java.util.Optional;

/**
 * Where the front matter of a file is: between a first line {@code ---} and the next such line.
 *
 * @param yaml what it says
 * @param bodyStart where the text after it begins
 */
record FrontMatter(YamlText yaml, int bodyStart) {

  private static final String FENCE = "---";

  static Optional<FrontMatter> of(SourceFile file, Diagnostics diagnostics) {
    String text = file.text();
    int first = lineEnd(text, 0);
    if (!text.substring(0, first).stripTrailing().equals(FENCE)) {
      diagnostics.report(
          Diagnostic.of(
                  FrontMatterRules.MISSING,
                  file.lines().at(0, first),
                  "the file does not begin with front matter")
              .withHint("put `---`, `title: ...` and `---` on the first lines"));
      return Optional.empty();
    }
    int start = nextLine(text, first);
    for (int line = start; line < text.length(); ) {
      int end = lineEnd(text, line);
      if (text.substring(line, end).stripTrailing().equals(FENCE)) {
        YamlText yaml = new YamlText(file.path(), text.substring(start, line), start, file.lines());
        return Optional.of(new FrontMatter(yaml, nextLine(text, end)));
      }
      line = nextLine(text, end);
    }
    diagnostics.report(
        Diagnostic.of(
                FrontMatterRules.UNCLOSED,
                file.lines().at(0, first),
                "the front matter that begins here never ends")
            .withHint("put a line `---` after the last key"));
    return Optional.empty();
  }

  private static int lineEnd(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private static int nextLine(String text, int end) {
    if (end < text.length()
        && text.charAt(end) == '\r'
        && end + 1 < text.length()
        && text.charAt(end + 1) == '\n') {
      return end + 2;
    }
    return Math.min(text.length(), end + 1);
  }
}
