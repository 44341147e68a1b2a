package dev.moot.engine.yaml.mistake;

import dev.moot.engine.diagnostic.Span;

/**
 * What is wrong in a piece of YAML.
 *
 * @param place where in the text
 * @param message what is wrong
 * @param hint what to type
 */
public record Mistake(Span place, String message, String hint) {

  static Mistake at(int start, String message, String hint) {
    return new Mistake(new Span(start, start + 1), message, hint);
  }

  static Mistake never(char opening, int start) {
    String closing = opening == '[' ? "]" : opening == '{' ? "}" : String.valueOf(opening);
    String what = opening == '"' || opening == '\'' ? "quote" : "`" + opening + "`";
    return at(start, "this " + what + " is never closed", "close it with `" + closing + "`");
  }
}
