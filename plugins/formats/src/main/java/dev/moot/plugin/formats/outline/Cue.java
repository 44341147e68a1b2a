package dev.moot.plugin.formats.outline;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words by which a sentence shows that it may be worth a claim. The first that fits is told. */
enum Cue {
  /** Somebody says what they would change their mind over. */
  WOULD_CHANGE(
      "would change",
      "\\bchang(?:e|ed|es|ing) (?:my|your|his|her|their|our|one['’]s|people['’]s|anyone['’]s|someone['’]s) (?:own )?minds?\\b"
          + "|\\b(?:i|we)(?:['’]d| would| will|['’]ll)(?: \\p{L}+)? update\\b"
          + "|\\b(?:i|we)(?:['’]ve| have)? updated (?:my|our|towards?|on|away)\\b"),
  /** Somebody says what the disagreement turns on. */
  CRUX("crux", "\\bcrux(?:es|y)?\\b"),
  /** A word is given a meaning, or asked for one. */
  DEFINITION(
      "definition",
      "\\bby [^.!?]{1,80}? (?:i|we) mean\\b|\\bmean(?:s|t)? by\\b|\\bdefin(?:e|es|ed|ing)\\b[^.!?]{1,60}? as\\b|\\bdefine what\\b"),
  /** Somebody took something back, or added to it. */
  EDIT("edit", "^\\W{0,3}(?:edit(?:ed)?|eta|update)(?: ?\\d+)?(?: ?\\([^)]{0,40}\\))? ?:"),
  /** Something is pointed to. */
  SEE("see", "(?:^|[\\s(\\[])see(?: also)? ?:"),
  /** Something is counted, or thought to be so likely. */
  NUMBER(
      "number",
      "(?<![\\p{L}\\p{N}_/.-])[-+]?\\p{N}|\\bper ?cent\\b|\\bone in (?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|a hundred|a thousand|a million)\\b");

  /** Where digits stand that count nothing. */
  private static final Pattern NO_WORDS =
      Pattern.compile("https?://\\S+|www\\.\\S+|\\[\\d{1,4}\\]|^\\(?\\d{1,3}[.)](?= )");

  private final String word;
  private final Pattern pattern;

  Cue(String word, String pattern) {
    this.word = word;
    this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The key of the message that says what it is. */
  String message() {
    return "formats.cue." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it is called in comments. */
  String word() {
    return word;
  }

  /** The cue in {@code sentence}, if there is one. */
  static Optional<Cue> in(String sentence) {
    String words = NO_WORDS.matcher(sentence).replaceAll(" ");
    for (Cue cue : values()) {
      if (cue.pattern.matcher(words).find()) {
        return Optional.of(cue);
      }
    }
    return Optional.empty();
  }
}
