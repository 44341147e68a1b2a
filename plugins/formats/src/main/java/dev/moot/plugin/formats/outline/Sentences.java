package dev.moot.plugin.formats.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where sentences end, well enough to show one to a writer. */
final class Sentences {

  private static final Pattern END =
      Pattern.compile("(?<![.!?…。！？])[.!?…。！？]++[\"'”’»)\\]]*+(?:[ \\t]++|(?<=[。！？]))");

  /** What a full stop belongs to. */
  private static final Set<String> SHORT =
      Set.of(
          "e.g", "i.e", "cf", "vs", "mr", "mrs", "ms", "dr", "prof", "st", "approx", "ca", "fig",
          "no", "al", "eq", "resp", "jr", "sr");

  private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}.]+$");

  private Sentences() {}

  /**
   * A sentence.
   *
   * @param start where it begins in the text
   * @param words what it says, without space around it
   */
  record Sentence(int start, String words) {

    private static Sentence of(String text, int start, int end) {
      String words = text.substring(start, end);
      return new Sentence(start + words.length() - words.stripLeading().length(), words.strip());
    }

    /** Where it ends in the text. */
    int end() {
      return start + words.length();
    }
  }

  /** What the sentences of {@code text} say, which is on one line. */
  static List<String> of(String text) {
    return in(text).stream().map(Sentence::words).toList();
  }

  /** The sentences of {@code text}, which is on one line. */
  static List<Sentence> in(String text) {
    List<Sentence> all = new ArrayList<>();
    Matcher end = END.matcher(text);
    int start = 0;
    while (end.find()) {
      if (isEnd(text, start, end)) {
        all.add(Sentence.of(text, start, end.end()));
        start = end.end();
      }
    }
    if (start < text.length()) {
      all.add(Sentence.of(text, start, text.length()));
    }
    return all;
  }

  private static boolean isEnd(String text, int start, Matcher end) {
    // Who begins without a capital goes on so.
    boolean small = Character.isLowerCase(text.codePointAt(start));
    if (!small && end.end() < text.length() && Character.isLowerCase(text.codePointAt(end.end()))) {
      return false;
    }
    if (text.charAt(end.start()) != '.') {
      return true;
    }
    Matcher word = LAST_WORD.matcher(text).region(Math.max(start, end.start() - 12), end.start());
    if (!word.find()) {
      return true;
    }
    String last = word.group();
    boolean initial =
        last.length() == 1 && Character.isUpperCase(last.charAt(0)) && !last.equals("I");
    return !initial && !SHORT.contains(last.toLowerCase(java.util.Locale.ROOT));
  }
}
