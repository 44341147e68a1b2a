package dev.moot.engine.parse;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.character.Turns;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.rule.ReadRules;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports characters that turn a text around, as they are or as numeric references: one for each
 * paragraph, in code too, where they hide what it does.
 */
final class TurnedText {

  /** What all turning ends at, whatever the block is. */
  private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t>]*\\R");

  /** References to the characters from U+202A to U+202E and from U+2066 to U+2069. */
  private static final Pattern REFERENCE =
      Pattern.compile("(?i)&#(?:x0*(20(?:2[A-E]|6[6-9]))|0*(823[4-8]|829[4-7]));");

  private final SourceFile file;
  private final Diagnostics diagnostics;

  TurnedText(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Looks at {@code body}, which begins at {@code offset} of the file. */
  void check(String body, int offset) {
    if (!mayTurn(body)) {
      return;
    }
    Matcher blank = BLANK_LINE.matcher(body);
    int from = 0;
    while (blank.find()) {
      paragraph(body.substring(from, blank.start()), offset + from);
      from = blank.end();
    }
    paragraph(body.substring(from), offset + from);
  }

  /** Nearly no text has any: most are told by one look at each character. */
  private static boolean mayTurn(String body) {
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c >= 0x202A && c <= 0x2069) {
        return true;
      }
    }
    return body.contains("&#");
  }

  private void paragraph(String text, int offset) {
    String read = REFERENCE.matcher(text).replaceAll(TurnedText::inItsPlace);
    Turns.in(read)
        .ifPresent(
            turn -> {
              int at = offset + turn.at();
              boolean itself = text.charAt(turn.at()) == turn.character();
              int length = itself ? 1 : text.indexOf(';', turn.at()) + 1 - turn.at();
              diagnostics.report(
                  Diagnostic.of(
                          ReadRules.TURNED_TEXT, file.lines().at(at, at + length), turn.message())
                      .withHint(turn.hint()));
            });
  }

  /** The character that a reference stands for, filled up so that all else keeps its place. */
  private static String inItsPlace(MatchResult reference) {
    int code =
        reference.group(1) != null
            ? Integer.parseInt(reference.group(1), 16)
            : Integer.parseInt(reference.group(2));
    return (char) code + " ".repeat(reference.end() - reference.start() - 1);
  }
}
