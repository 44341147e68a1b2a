package dev.moot.engine.rename;

import java.util.ArrayList;
import java.util.List;

/**
 * A unified diff in the form of {@code diff -u}. For texts that differ in few places: after a line
 * that differs it looks for the nearest one that both have again.
 */
final class UnifiedDiff {

  private static final int AROUND = 3;

  /**
   * Lines {@code [start, end)} of the old text that lines {@code [from, to)} of the new replace.
   */
  private record Change(int start, int end, int from, int to) {}

  private final List<String> before;
  private final List<String> after;
  private final StringBuilder out = new StringBuilder();

  private UnifiedDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** The diff of the file at {@code path}. */
  static String of(String path, String before, String after) {
    UnifiedDiff diff = new UnifiedDiff(lines(before), lines(after));
    // A tab ends a name that has spaces.
    String end = path.contains(" ") ? "\t\n" : "\n";
    diff.out.append("--- a/").append(path).append(end).append("+++ b/").append(path).append(end);
    List<Change> changes = diff.changes();
    for (int i = 0; i < changes.size(); ) {
      int last = i;
      while (last + 1 < changes.size()
          && changes.get(last + 1).start() - changes.get(last).end() <= 2 * AROUND) {
        last++;
      }
      diff.hunk(changes.subList(i, last + 1));
      i = last + 1;
    }
    return diff.out.toString();
  }

  /** The lines of {@code text}, each with its line break. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start) + 1;
      lines.add(text.substring(start, end == 0 ? text.length() : end));
      start = end == 0 ? text.length() : end;
    }
    return lines;
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        i++;
        j++;
        continue;
      }
      Change change = change(i, j);
      changes.add(change);
      i = change.end();
      j = change.to();
    }
    return changes;
  }

  /** The smallest change at {@code i} and {@code j} after which two lines are alike again. */
  private Change change(int i, int j) {
    int most = before.size() - i + after.size() - j;
    for (int size = 1; size < most; size++) {
      for (int removed = size; removed >= 0; removed--) {
        int end = i + removed;
        int to = j + size - removed;
        if (isAlike(end, to)) {
          return new Change(i, end, j, to);
        }
      }
    }
    return new Change(i, before.size(), j, after.size());
  }

  private boolean isAlike(int i, int j) {
    boolean ended = i == before.size() && j == after.size();
    boolean both = i < before.size() && j < after.size();
    return ended || both && before.get(i).equals(after.get(j));
  }

  private void hunk(List<Change> changes) {
    Change first = changes.get(0);
    Change last = changes.get(changes.size() - 1);
    int start = Math.max(0, first.start() - AROUND);
    int end = Math.min(before.size(), last.end() + AROUND);
    int from = first.from() - (first.start() - start);
    int to = last.to() + (end - last.end());
    out.append("@@ -")
        .append(range(start, end))
        .append(" +")
        .append(range(from, to))
        .append(" @@\n");
    int at = start;
    for (Change change : changes) {
      print(' ', before.subList(at, change.start()));
      print('-', before.subList(change.start(), change.end()));
      print('+', after.subList(change.from(), change.to()));
      at = change.end();
    }
    print(' ', before.subList(at, end));
  }

  private static String range(int start, int end) {
    int count = end - start;
    int first = count == 0 ? start : start + 1;
    return count == 1 ? Integer.toString(first) : first + "," + count;
  }

  private void print(char mark, List<String> lines) {
    for (String line : lines) {
      out.append(mark).append(line);
      if (!line.endsWith("\n")) {
        out.append("\n\\ No newline at end of file\n");
      }
    }
  }
}
