package dev.moot.engine.parse;

import com.vladsch.flexmark.ast.HtmlEntity;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.character.HiddenText;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.rule.ReadRules;

/** Reports characters of a body that no reader sees: the first of each line. */
final class HiddenTextCheck {

  private HiddenTextCheck() {}

  /** Looks at the body of {@code file}, which begins at {@code bodyStart}. */
  static void look(SourceFile file, int bodyStart, Diagnostics diagnostics) {
    String text = file.text();
    if (HiddenText.in(text.substring(bodyStart)).isEmpty()) {
      return;
    }
    int from = bodyStart;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      int start = from;
      HiddenText.in(text.substring(from, to))
          .ifPresent(
              run ->
                  report(
                      run, file.lines().at(start + run.start(), start + run.end()), diagnostics));
      from = to + 1;
    }
  }

  /** Looks at a character that is written by its number and stands at {@code place}. */
  static void look(HtmlEntity reference, SourceLocation place, Diagnostics diagnostics) {
    HiddenText.in(reference.getChars().unescape())
        .ifPresent(run -> report(run, place, diagnostics));
  }

  private static void report(HiddenText.Run run, SourceLocation place, Diagnostics diagnostics) {
    diagnostics.report(
        Diagnostic.of(ReadRules.HIDDEN_TEXT, place, run.message()).withHint(run.hint()));
  }
}
