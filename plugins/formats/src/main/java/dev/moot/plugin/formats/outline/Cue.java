package dev.moot.plugin.formats.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words by which a sentence shows that it may be worth a claim, those that say most first. */
enum Cue {
  /** Somebody says what they would change their mind over. */
  WOULD_CHANGE(
      "would change",
      8,
      "\\bchang(?:e|ed|es|ing) (?:my|your|his|her|their|our|one['’]s|people['’]s|anyone['’]s|someone['’]s) (?:own )?minds?\\b"
          + "|\\b(?:i|we)(?:['’]d| would| will|['’]ll)(?: \\p{L}+)? update\\b"
          + "|\\b(?:i|we)(?:['’]ve| have)? updated (?:my|our|towards?|on|away)\\b"),
  /** Somebody says what the disagreement turns on. */
  CRUX("crux", 8, "\\bcrux(?:es|y)?\\b"),
  /** A word is given a meaning, or asked for one. */
  DEFINITION(
      "definition",
      4,
      "\\bby [^.!?]{1,80}? (?:i|we) mean\\b|\\bmean(?:s|t)? by\\b|\\bdefin(?:e|es|ed|ing)\\b[^.!?]{1,60}? as\\b|\\bdefine what\\b"),
  /** Somebody took something back, or added to it. */
  EDIT("edit", 2, "^\\W{0,3}(?:edit(?:ed)?|eta|update)(?: ?\\d+)?(?: ?\\([^)]{0,40}\\))? ?:"),
  /** Something is pointed to. */
  SEE("see", 1, "(?:^|[\\s(\\[])see(?: also)? ?:"),
  /** Something is counted, or thought to be so likely. */
  NUMBER(
      "number",
      1,
      "(?<![\\p{L}\\p{N}_/.-])[-+]?\\p{N}|\\bper ?cent\\b|\\bone in (?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|a hundred|a thousand|a million)\\b");

  /** Where digits stand that count nothing. */
  private static final Pattern NO_WORDS =
      Pattern.compile("https?://\\S+|www\\.\\S+|\\[\\d{1,4}\\]|^\\(?\\d{1,3}[.)](?= )");

  private final String word;
  private final int weight;
  private final Pattern pattern;

  Cue(String word, int weight, String pattern) {
    this.word = word;
    this.weight = weight;
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

  /** How much it says beside the others. */
  int weight() {
    return weight;
  }

  /** The one that says most in {@code sentence}, if there is one. */
  static Optional<Cue> in(String sentence) {
    return all(sentence).stream().findFirst();
  }

  /** Those in {@code sentence}. */
  static List<Cue> all(String sentence) {
    String words = NO_WORDS.matcher(sentence).replaceAll(" ");
    return Arrays.stream(values()).filter(cue -> cue.pattern.matcher(words).find()).toList();
  }
}
