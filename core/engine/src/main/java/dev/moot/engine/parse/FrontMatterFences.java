package dev.moot.engine.parse;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Rule;
import dev.moot.engine.diagnostic.Span;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.rule.FrontMatterRules;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what a file has in place of the lines around front matter. */
final class FrontMatterFences {

  private static final String THREE = "the lines around front matter are three hyphens";
  private static final String FIRST = "front matter begins on the first line";
  private static final String FENCE_HINT = "write `---`, with nothing before it";

  /** A line of hyphens or dashes that is no fence, as editors make one of three hyphens. */
  private static final Pattern ALMOST = Pattern.compile("-{4,}|-{0,3}[—–‐−]+-{0,3}|--");

  private static final Pattern KEY =
      Pattern.compile("(?:title|date|summary|tags|debates|draft)\\s*:.*");

  private static final Pattern FENCES =
      Pattern.compile("(?m)^---[ \\t]*\\R(?:title|date) *:.*\\R(?:.*\\R)*?---[ \\t]*$");

  private final SourceFile file;
  private final Diagnostics diagnostics;

  FrontMatterFences(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  static boolean isAlmost(String line) {
    return ALMOST.matcher(line).matches();
  }

  /** Reports that the file does not begin with a fence. */
  void reportMissing() {
    String text = file.text();
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int line = Span.lineStart(text, start);
    int end = Span.lineEnd(text, start);
    String words = text.substring(start, end).stripTrailing();
    String name = words.replaceAll("(?<=^(\\+{3}|;{3}|`{3}|~{3}|<!--)).*", "");
    switch (name) {
      case "---" ->
          missing(
              start,
              end,
              line == 0 ? "the `---` of front matter is indented" : FIRST,
              line == 0 ? "remove the blanks before it" : "remove the empty line above it");
      case "+++" -> other(start, end, "this front matter is TOML");
      case ";;;" -> other(start, end, "this front matter is JSON");
      case "```", "~~~" ->
          missing(
              start,
              end,
              "this is a block of code, not front matter",
              "remove this line, so that `---` is the first, and the one that closes it");
      default -> {
        OptionalInt below = fenceBelow(text);
        if (below.isPresent()) {
          int at = below.getAsInt();
          missing(at, at + 3, FIRST, "remove what stands above it");
        } else if (words.startsWith("{")) {
          other(start, end, "this front matter is JSON");
        } else if (isAlmost(words)) {
          missing(start, end, THREE, FENCE_HINT);
        } else if (KEY.matcher(words).matches()) {
          missing(
              start,
              end,
              "there is no line `---` above the front matter",
              "put a line `---` above it, and one after the last key");
        } else {
          missing(
              0,
              Span.lineEnd(text, 0),
              "the file does not begin with front matter",
              "put `---`, `title: ...` and `---` on the first lines");
        }
      }
    }
  }

  /**
   * Reports that front matter, whose first line after the fence is at {@code start}, never ends.
   */
  void reportUnclosed(int start) {
    String text = file.text();
    for (int line = start; line < text.length(); ) {
      int end = Span.lineEnd(text, line);
      String words = text.substring(line, end).strip();
      if (isAlmost(words) || words.equals("---") || words.equals("+++")) {
        int at = line + text.substring(line, end).indexOf(words);
        report(FrontMatterRules.UNCLOSED, at, at + words.length(), THREE, FENCE_HINT);
        return;
      }
      line = FrontMatter.nextLine(text, end);
    }
    report(
        FrontMatterRules.UNCLOSED,
        0,
        Span.lineEnd(text, 0),
        "the front matter that begins here never ends",
        "put a line `---` after the last key");
  }

  /** The first fence with a key below it, and another fence after that. */
  private static OptionalInt fenceBelow(String text) {
    Matcher fences = FENCES.matcher(text);
    return fences.find() ? OptionalInt.of(fences.start()) : OptionalInt.empty();
  }

  private void other(int start, int end, String message) {
    missing(start, end, message, "write YAML: a line `---`, then `title: ...`, then a line `---`");
  }

  private void missing(int start, int end, String message, String hint) {
    report(FrontMatterRules.MISSING, start, end, message, hint);
  }

  private void report(Rule rule, int start, int end, String message, String hint) {
    diagnostics.report(Diagnostic.of(rule, file.lines().at(start, end), message).withHint(hint));
  }
}
