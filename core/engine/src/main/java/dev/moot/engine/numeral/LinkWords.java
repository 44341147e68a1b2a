package dev.moot.engine.numeral;

import java.util.Set;

/**
 * What stands between two numbers and behind one, in the languages that have messages: what is such
 * a word in one of them is nothing else in another where numbers stand beside it.
 */
final class LinkWords {

  static final Set<String> PERCENT =
      Set.of(
          "%",
          "\u066A",
          "percent",
          "pct",
          "pc",
          "prozent",
          "porciento",
          "pourcent",
          "pourcents",
          "אחוז",
          "אחוזים");
  static final Set<String> TO =
      Set.of("to", "or", "bis", "oder", "a", "o", "à", "ou", "ל", "עד", "או");
  static final Set<String> AND = Set.of("and", "und", "y", "e", "et", "ו");
  static final Set<String> BETWEEN = Set.of("between", "zwischen", "entre", "בין");
  static final Set<String> OF = Set.of("of", "von", "sur", "מתוך");

  private LinkWords() {}
}
