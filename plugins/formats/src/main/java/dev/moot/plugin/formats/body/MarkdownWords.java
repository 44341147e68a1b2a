package dev.moot.plugin.formats.body;

import dev.moot.plugin.formats.thread.Leftovers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The words of one block of Markdown: marks are taken off, what they lead to is kept aside. */
final class MarkdownWords {

  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:a|b|br|center|code|del|details|div|em|h[1-6]|hr|i|img|ins|kbd|li|ol|p|picture|pre|s|small|source|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul|video)(?:[ \\t/][^<>]*)?>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AUTOLINK = Pattern.compile("<((?:https?|mailto):[^<>\\s]+)>");
  private static final Pattern SPOILER = Pattern.compile(">!|!<");

  /** Where a link leads, and a title behind that. */
  private static final Pattern TARGET =
      Pattern.compile(
          "\\([ \\t]*+<?((?:[^\\s()<>\\[\\]]++|\\([^\\s()<>\\[\\]]*+\\)){0,100}+)>?(?:[ \\t]++(?:\"[^\"]*+\"|'[^']*+'))?[ \\t]*+\\)");

  private static final Set<Character> EMPHASIS = Set.of('*', '_', '~');

  /** Of backquotes that stand around code. */
  private static final int LONGEST = 10;

  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final Blocks blocks;
  private final StringBuilder typed = new StringBuilder();

  MarkdownWords(Blocks blocks) {
    this.blocks = blocks;
  }

  /** Adds a line of the block. */
  void add(String line) {
    typed.append(typed.length() == 0 ? "" : " ").append(line);
  }

  /** Ends the block. */
  void end(int quoted) {
    String plain = typed.toString();
    typed.setLength(0);
    if (plain.indexOf('<') >= 0 || plain.indexOf('>') >= 0) {
      plain = SPOILER.matcher(plain).replaceAll("");
      plain = AUTOLINK.matcher(plain).replaceAll("$1");
      plain = pictures(plain);
      plain = TAG.matcher(plain).replaceAll("");
    }
    scan(plain);
    blocks.end(quoted);
  }

  private String pictures(String text) {
    Matcher img = Pattern.compile("<img\\b", Pattern.CASE_INSENSITIVE).matcher(text);
    while (img.find()) {
      blocks.leftovers().add(Leftovers.PICTURES);
    }
    return text;
  }

  /** One pass: brackets were paired before, emphasis is paired behind. */
  private void scan(String text) {
    int[] closing = brackets(text);
    StringBuilder out = new StringBuilder(text.length());
    List<int[]> marks = new ArrayList<>();
    Matcher target = TARGET.matcher(text);
    Deque<Object[]> open = new ArrayDeque<>();
    Set<Integer> unclosed = new HashSet<>();
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && PUNCTUATION.indexOf(text.charAt(i + 1)) >= 0) {
        out.append(text.charAt(i + 1));
        i += 2;
      } else if (c == '`') {
        int length = run(text, i);
        int end =
            length > LONGEST || unclosed.contains(length)
                ? -1
                : closingRun(text, i + length, length);
        if (end < 0) {
          unclosed.add(length);
          out.append(text, i, i + length);
          i += length;
        } else {
          out.append(text.substring(i + length, end).strip());
          i = end + length;
        }
      } else if (c == '['
          && closing[i] > 0
          && target.region(closing[i] + 1, text.length()).lookingAt()) {
        boolean picture = out.length() > 0 && out.charAt(out.length() - 1) == '!';
        if (picture) {
          out.setLength(out.length() - 1);
          blocks.leftovers().add(Leftovers.PICTURES);
          i = target.end();
        } else {
          open.push(new Object[] {closing[i], target.end(), target.group(1), out.length()});
          i++;
        }
      } else if (c == ']' && !open.isEmpty() && (int) open.getFirst()[0] == i) {
        Object[] link = open.pop();
        String address = (String) link[2];
        if (address.matches("https?://.+")) {
          blocks.link(bare(out.substring((int) link[3])), address);
        }
        i = (int) link[1];
      } else if (EMPHASIS.contains(c)) {
        int length = run(text, i);
        mark(text, i, length, out, marks);
        i += length;
      } else {
        out.append(c);
        i++;
      }
    }
    blocks.append(entities(without(out, marks)));
  }

  private static String bare(String words) {
    return words.replaceAll("[*_~]+", "");
  }

  private static int run(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    return end - start;
  }

  private static int closingRun(String text, int from, int length) {
    int at = text.indexOf('`', from);
    while (at >= 0) {
      int run = run(text, at);
      if (run == length) {
        return at;
      }
      at = text.indexOf('`', at + run);
    }
    return -1;
  }

  /** For each opening bracket the one that closes it. */
  private static int[] brackets(String text) {
    int[] closing = new int[text.length()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        open.push(i);
      } else if (c == ']' && !open.isEmpty()) {
        closing[open.pop()] = i;
      }
    }
    return closing;
  }

  /** Notes a run of marks: where it is, how long, of what, whether it may open and close. */
  private static void mark(String text, int at, int length, StringBuilder out, List<int[]> marks) {
    char c = text.charAt(at);
    int before = at == 0 ? ' ' : text.charAt(at - 1);
    int after = at + length >= text.length() ? ' ' : text.charAt(at + length);
    boolean opens = !Character.isWhitespace(after);
    boolean closes = !Character.isWhitespace(before);
    if (c == '_') {
      opens &= !Character.isLetterOrDigit(before);
      closes &= !Character.isLetterOrDigit(after);
    }
    if (c == '~' && length != 2) {
      opens = false;
      closes = false;
    }
    marks.add(new int[] {out.length(), length, c, opens ? 1 : 0, closes ? 1 : 0});
    out.append(text, at, at + length);
  }

  /** {@code out} without the marks that belong together. */
  private static String without(StringBuilder out, List<int[]> marks) {
    int[] removed = new int[out.length()];
    Deque<int[]> stars = new ArrayDeque<>();
    Deque<int[]> lines = new ArrayDeque<>();
    Deque<int[]> waves = new ArrayDeque<>();
    for (int[] mark : marks) {
      Deque<int[]> open = mark[2] == '*' ? stars : mark[2] == '_' ? lines : waves;
      int left = mark[1];
      int at = mark[0];
      while (mark[4] == 1 && left > 0 && !open.isEmpty()) {
        int[] first = open.getFirst();
        int both = Math.min(left, first[1]);
        Arrays.fill(removed, first[0] + first[1] - both, first[0] + first[1], 1);
        Arrays.fill(removed, at, at + both, 1);
        first[1] -= both;
        at += both;
        left -= both;
        if (first[1] == 0) {
          open.pop();
        }
      }
      if (mark[3] == 1 && left > 0) {
        open.push(new int[] {at, left});
      }
    }
    StringBuilder kept = new StringBuilder(out.length());
    for (int i = 0; i < out.length(); i++) {
      if (removed[i] == 0) {
        kept.append(out.charAt(i));
      }
    }
    return kept.toString();
  }

  private static String entities(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }
}
