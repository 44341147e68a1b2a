package dev.moot.plugin.formats.body;

import dev.moot.plugin.formats.thread.Block;
import dev.moot.plugin.formats.thread.Cleaning;
import dev.moot.plugin.formats.thread.Leftovers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The blocks of a post that is kept as Markdown, without its marks. Lines are looked at one after
 * the other, so that no nesting, however deep, costs more than its length.
 */
public final class MarkdownBody {

  private static final Pattern QUOTE = Pattern.compile(" {0,3}>[ \\t]?");
  private static final Pattern ITEM =
      Pattern.compile("[ \\t]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+(?=\\S)");
  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \\t]+");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})[^`]*");

  private final Blocks blocks;
  private final boolean linesStay;
  private final MarkdownWords words;
  private int quoted;
  private String fence = "";
  private boolean fresh = true;

  private MarkdownBody(boolean linesStay, Leftovers leftovers) {
    this.blocks = new Blocks(leftovers);
    this.linesStay = linesStay;
    this.words = new MarkdownWords(blocks);
  }

  /**
   * The blocks of {@code text}.
   *
   * @param linesStay whether the forum shows the end of each line as one
   */
  public static List<Block> of(String text, boolean linesStay, Leftovers leftovers) {
    MarkdownBody body = new MarkdownBody(linesStay, leftovers);
    Cleaning.lines(text, leftovers)
        .replaceAll("(?s)<!--.*?(?:-->|\\z)", "")
        .lines()
        .forEach(body::line);
    body.end();
    return body.blocks.all();
  }

  private void line(String typed) {
    Matcher quote = QUOTE.matcher(typed);
    int depth = 0;
    int at = 0;
    while (fence.isEmpty() && quote.region(at, typed.length()).lookingAt()) {
      depth++;
      at = quote.end();
    }
    String rest = typed.substring(at);
    if (fence.isEmpty() && depth != quoted) {
      end();
      quoted = depth;
    }
    Matcher opening = FENCE.matcher(rest);
    if (!fence.isEmpty()) {
      code(rest);
    } else if (opening.matches()) {
      end();
      fence = opening.group(1);
    } else if (rest.isBlank() || isRule(rest)) {
      end();
      fresh = true;
    } else {
      prose(rest);
      fresh = false;
    }
  }

  /** Whether a line is drawn, and says nothing: below a heading, between parts, in a table. */
  private static boolean isRule(String line) {
    String marks = line.strip().replaceAll("[ \\t]+", "");
    char first = marks.charAt(0);
    boolean same = marks.chars().allMatch(c -> c == first);
    boolean table =
        marks.indexOf('|') >= 0
            && marks.indexOf('-') >= 0
            && marks.chars().allMatch(c -> "|:-".indexOf(c) >= 0);
    return table
        || (same && marks.length() > 2 && "-*_".indexOf(first) >= 0)
        || (same && marks.length() > 1 && "-=".indexOf(first) >= 0);
  }

  private void code(String line) {
    String end = line.strip();
    if (end.startsWith(fence) && end.chars().allMatch(c -> c == fence.charAt(0))) {
      fence = "";
      blocks.endCode(quoted);
      fresh = true;
    } else {
      blocks.append(line + "\n");
    }
  }

  private void prose(String line) {
    Matcher item = ITEM.matcher(line);
    if (fresh && line.startsWith("    ") && !item.lookingAt()) {
      blocks.append(line.substring(4));
      blocks.endCode(quoted);
      return;
    }
    Matcher heading = HEADING.matcher(line);
    if (item.lookingAt()) {
      end();
      blocks.item();
      words.add(line.substring(item.end()));
    } else if (heading.lookingAt()) {
      end();
      words.add(line.substring(heading.end()).replaceAll("[ \\t]+#+[ \\t]*$", ""));
      end();
    } else if (line.stripLeading().startsWith("|")) {
      end();
      words.add(line.strip().replaceAll("^\\|[ \\t]*|[ \\t]*\\|$", ""));
      end();
    } else {
      words.add(line.replaceAll("\\\\$", "").strip());
    }
    if (linesStay || line.endsWith("  ") || line.endsWith("\\")) {
      end();
    }
  }

  private void end() {
    if (fence.isEmpty()) {
      words.end(quoted);
    } else {
      fence = "";
      blocks.endCode(quoted);
    }
  }
}
