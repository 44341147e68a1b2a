package dev.moot.lsp.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** YAML in braces and brackets, up to a place in it. */
final class YamlFlow {

  private static final class Level {
    private final boolean list;
    private String key = "";

    Level(boolean list) {
      this.list = list;
    }
  }

  private final Deque<Level> levels = new ArrayDeque<>();
  private int word;
  private boolean typed;
  private int end;

  private YamlFlow() {}

  /**
   * Reads {@code text} from the bracket at {@code start} up to {@code end}.
   *
   * @return where it is then: shut when the bracket is closed again
   */
  static YamlFlow read(String text, int start, int end) {
    YamlFlow flow = new YamlFlow();
    int at = start;
    while (at < end) {
      at = flow.take(text, at, end);
      if (flow.levels.isEmpty()) {
        break;
      }
    }
    if (!flow.typed) {
      flow.word = at;
    }
    flow.end = at;
    return flow;
  }

  private int take(String text, int at, int end) {
    char c = text.charAt(at);
    switch (c) {
      case '{', '[' -> {
        levels.addLast(new Level(c == '['));
        typed = false;
      }
      case '}', ']' -> {
        levels.pollLast();
        typed = false;
      }
      case ',' -> {
        if (!levels.isEmpty()) {
          levels.getLast().key = "";
        }
        typed = false;
      }
      case ':' -> {
        boolean ends = at + 1 >= end || " \t\r\n,}]{[\"'".indexOf(text.charAt(at + 1)) >= 0;
        if (ends && typed && !levels.isEmpty() && !levels.getLast().list) {
          levels.getLast().key = YamlLine.unquoted(text.substring(word, at).strip());
          typed = false;
        }
      }
      case '"', '\'' -> {
        if (!typed) {
          word = at;
          typed = true;
          return quoted(text, at, end);
        }
      }
      case '#' -> {
        if (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
          int line = text.indexOf('\n', at);
          return line < 0 || line > end ? end : line;
        }
      }
      default -> {
        if (!typed && !Character.isWhitespace(c)) {
          word = at;
          typed = true;
        }
      }
    }
    return at + 1;
  }

  private static int quoted(String text, int open, int end) {
    char quote = text.charAt(open);
    int at = open + 1;
    while (at < end && text.charAt(at) != quote) {
      at += quote == '"' && text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(end, at + 1);
  }

  /** Whether the bracket that it began with is closed. */
  boolean isShut() {
    return levels.isEmpty();
  }

  /** Where reading ended. */
  int end() {
    return end;
  }

  /** Where the word begins that was being typed. */
  int word() {
    return word;
  }

  /** Whether a key may stand there, and no value. */
  boolean isAtKey() {
    return !levels.isEmpty() && !levels.getLast().list && levels.getLast().key.isEmpty();
  }

  /** The keys that lead there. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (Level level : levels) {
      if (level.list) {
        names.add(YamlPath.ITEM);
      } else if (!level.key.isEmpty()) {
        names.add(level.key);
      }
    }
    return names;
  }
}
