package dev.moot.plugin.argumentmap;

import dev.moot.plugin.argumentmap.TextClusters.Cluster;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence in lines. Lines break at spaces, after dashes and slashes, and between ideographs; a
 * word that is wider than a line is cut where the line ends.
 *
 * @param lines at most as many as asked for, none wider than asked for
 * @param isCut whether the sentence goes on; the last line then ends in an ellipsis
 * @param isRightToLeft whether its first letter is of a script written that way
 */
record WrappedText(List<String> lines, boolean isCut, boolean isRightToLeft) {

  private static final String ELLIPSIS = "…";
  private static final String BREAKS_AFTER = "-–—/‐";
  private static final String NEVER_FIRST = "、。，．・：；？！」』）】〉》〕］｝ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々…";

  WrappedText {
    lines = List.copyOf(lines);
  }

  /**
   * Wraps {@code text}.
   *
   * @param width of a line, in thousandths of the font size
   * @param most how many lines at most
   */
  static WrappedText of(String text, int width, int most, CharacterWidths widths) {
    List<Cluster> clusters = TextClusters.of(text, widths);
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < clusters.size()) {
      int end = endOfLine(clusters, start, width);
      if (lines.size() == most - 1 && end < clusters.size()) {
        int room = endOfLine(clusters, start, width - widths.of(ELLIPSIS));
        lines.add(text(clusters, start, room) + ELLIPSIS);
        return new WrappedText(lines, true, isRightToLeft(clusters));
      }
      lines.add(text(clusters, start, end));
      start = end;
      while (start < clusters.size() && clusters.get(start).isSpace()) {
        start++;
      }
    }
    return new WrappedText(lines, false, isRightToLeft(clusters));
  }

  /** This with {@code other} below it. */
  WrappedText and(WrappedText other) {
    List<String> all = new ArrayList<>(lines);
    all.addAll(other.lines);
    return new WrappedText(all, isCut || other.isCut, isRightToLeft);
  }

  /** Where the line that begins at {@code start} ends: at the last break that fits, if any. */
  private static int endOfLine(List<Cluster> clusters, int start, int width) {
    int used = 0;
    int lastBreak = start;
    for (int i = start; i < clusters.size(); i++) {
      Cluster cluster = clusters.get(i);
      if (i > start && breaksBetween(clusters.get(i - 1), cluster)) {
        lastBreak = i;
      }
      used += cluster.width();
      if (used > width && !cluster.isSpace()) {
        return lastBreak > start ? lastBreak : Math.max(i, start + 1);
      }
    }
    return clusters.size();
  }

  private static boolean breaksBetween(Cluster before, Cluster after) {
    if (before.isSpace() || after.isSpace()) {
      return true;
    }
    if (NEVER_FIRST.indexOf(after.first()) >= 0) {
      return false;
    }
    return BREAKS_AFTER.indexOf(before.first()) >= 0
        || isIdeograph(before.first())
        || isIdeograph(after.first());
  }

  private static boolean isIdeograph(int c) {
    return c >= 0x2E80 && c <= 0x9FFF
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFF00 && c <= 0xFFEF
        || c >= 0x20000 && c <= 0x3FFFF;
  }

  /** By blocks of scripts: the JDK's own tables change from release to release. */
  private static boolean isRightToLeft(List<Cluster> clusters) {
    for (Cluster cluster : clusters) {
      int c = cluster.first();
      if (c >= 0x590 && c <= 0x8FF
          || c >= 0xFB1D && c <= 0xFDFF
          || c >= 0xFE70 && c <= 0xFEFE
          || c >= 0x10800 && c <= 0x10FFF
          || c >= 0x1E800 && c <= 0x1EFFF) {
        return true;
      }
      boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0xC0 && c < 0x2000;
      if (isLetter || isIdeograph(c)) {
        return false;
      }
    }
    return false;
  }

  private static String text(List<Cluster> clusters, int start, int end) {
    StringBuilder text = new StringBuilder();
    clusters.subList(start, end).forEach(c -> text.append(c.text()));
    return text.toString().stripTrailing();
  }
}
