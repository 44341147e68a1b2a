package dev.moot.engine.yaml.mistake;

import static dev.moot.engine.yaml.mistake.Characters.at;
import static dev.moot.engine.yaml.mistake.Characters.isGap;
import static dev.moot.engine.yaml.mistake.Characters.nextLine;
import static dev.moot.engine.yaml.mistake.Characters.skipBlanks;

import dev.moot.engine.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * How a text is laid out that may be no YAML: its entries, line by line. A bracket or quote that is
 * not closed ends where the next key begins.
 */
final class Layout {

  private final String text;
  private final List<Entry> entries = new ArrayList<>();

  Layout(String text) {
    this.text = text;
  }

  List<Entry> entries() {
    int line = 0;
    while (line < text.length()) {
      int start = skipBlanks(text, line);
      int end = Span.lineEnd(text, start);
      boolean passed =
          start == end
              || at(text, start) == '#'
              || text.startsWith("---", line)
              || text.startsWith("...", line)
              || at(text, line) == '%';
      line = nextLine(text, passed ? start : add(line, start, end));
    }
    return entries;
  }

  /** Adds what begins at {@code start}; gives where it ends. */
  private int add(int lineStart, int start, int lineEnd) {
    List<Integer> dashes = new ArrayList<>();
    int content = start;
    while (at(text, content) == '-' && isGap(text, content + 1) && content < lineEnd) {
      dashes.add(content);
      content = skipBlanks(text, content + 1);
    }
    int colon = Characters.colon(text, content, lineEnd);
    if (colon < 0 && isContinuation(start - lineStart)) {
      entries.set(entries.size() - 1, entries.get(entries.size() - 1).endingAt(lineEnd));
      return lineEnd;
    }
    int value = colon < 0 ? content : skipBlanks(text, colon + 1);
    Entry.Kind kind = kind(value, colon < 0 && dashes.isEmpty());
    Entry entry = new Entry(lineStart, start, dashes, content, colon, value, lineEnd, kind, true);
    Entry whole =
        switch (kind) {
          case BLOCK -> entry.endingAt(blockEnd(entry));
          case QUOTED -> quoted(entry);
          case FLOW -> flow(entry);
          default -> entry;
        };
    entries.add(whole);
    return Math.max(lineEnd, whole.end());
  }

  private boolean isContinuation(int indent) {
    if (entries.isEmpty()) {
      return false;
    }
    Entry last = entries.get(entries.size() - 1);
    return last.kind() == Entry.Kind.PLAIN && indent > last.base();
  }

  private Entry.Kind kind(int value, boolean bare) {
    if (value >= text.length()) {
      return Entry.Kind.EMPTY;
    }
    return switch (text.charAt(value)) {
      case '\n', '\r', '#' -> Entry.Kind.EMPTY;
      case '"', '\'' -> Entry.Kind.QUOTED;
      case '[', '{' -> Entry.Kind.FLOW;
      case '|', '>' -> bare ? Entry.Kind.WORDS : Entry.Kind.BLOCK;
      default -> bare ? Entry.Kind.WORDS : Entry.Kind.PLAIN;
    };
  }

  private int blockEnd(Entry entry) {
    int end = Span.lineEnd(text, entry.value());
    int first = -1;
    for (int line = nextLine(text, end); line < text.length(); line = nextLine(text, line)) {
      int start = skipBlanks(text, line);
      int lineEnd = Span.lineEnd(text, start);
      if (start < lineEnd) {
        int indent = start - line;
        first = first < 0 ? indent : first;
        if (indent < first || indent <= entry.base()) {
          break;
        }
        end = lineEnd;
      }
    }
    return end;
  }

  private Entry quoted(Entry entry) {
    int close = Characters.closingQuote(text, entry.value());
    int end = close < 0 ? text.length() : close + 1;
    int line = nextLine(text, entry.value());
    for (; line < end; line = nextLine(text, line)) {
      if (Characters.begins(text, line, Math.max(0, entry.base()))) {
        return unclosed(entry, Span.lineEnd(text, entry.value()));
      }
    }
    return close < 0 ? unclosed(entry, text.length()) : entry.endingAt(end);
  }

  private Entry flow(Entry entry) {
    Flow flow = Flow.of(text, entry.value(), Math.max(0, entry.base()));
    return flow.closed() ? entry.endingAt(flow.end()) : unclosed(entry, flow.end());
  }

  private static Entry unclosed(Entry entry, int end) {
    return new Entry(
        entry.lineStart(),
        entry.start(),
        entry.dashes(),
        entry.content(),
        entry.colon(),
        entry.value(),
        end,
        entry.kind(),
        false);
  }
}
