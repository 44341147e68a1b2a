package dev.moot.plugin.argumentmap;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into what is drawn as one: a character with the marks on it, a flag, a joined emoji.
 * What could leave its place on the page is taken out: controls of the writing direction, line
 * ends, towers of marks.
 */
final class TextClusters {

  /** Of accents that stand on each other. */
  private static final int MARKS = 2;

  /** Of a character with its marks; a family of four with its joiners has seven. */
  private static final int PARTS = 6;

  private static final int JOINER = 0x200D;

  /**
   * One of them.
   *
   * @param text its characters
   * @param width how wide it is at most, in thousandths of the font size
   */
  record Cluster(String text, int width) {
    boolean isSpace() {
      return text.equals(" ");
    }

    int first() {
      return text.codePointAt(0);
    }
  }

  private final CharacterWidths widths;
  private final List<Cluster> clusters = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private int width;
  private int parts;
  private int marks;
  private int before;

  private TextClusters(CharacterWidths widths) {
    this.widths = widths;
  }

  static List<Cluster> of(String text, CharacterWidths widths) {
    TextClusters cutter = new TextClusters(widths);
    text.codePoints().forEach(cutter::add);
    cutter.close();
    if (!cutter.clusters.isEmpty() && cutter.last().isSpace()) {
      cutter.clusters.remove(cutter.clusters.size() - 1);
    }
    return List.copyOf(cutter.clusters);
  }

  private void add(int c) {
    if (isSpace(c)) {
      close();
      if (!clusters.isEmpty() && !last().isSpace()) {
        clusters.add(new Cluster(" ", widths.of(' ')));
      }
    } else if (!isLeftOut(c)) {
      boolean joins = before == JOINER && isEmoji(c) || isTone(c) || isFlag(c);
      if (current.length() > 0 && (widths.of(c) == 0 || joins)) {
        marks += isMark(c) ? 1 : 0;
        if (++parts <= PARTS && !(isMark(c) && marks > MARKS)) {
          current.appendCodePoint(c);
          // A font that cannot join them shows them side by side.
          width += widths.of(c);
        }
      } else if (widths.of(c) > 0) {
        close();
        current.appendCodePoint(c);
        width = widths.of(c);
      }
      before = c;
    }
  }

  private void close() {
    if (current.length() > 0) {
      clusters.add(new Cluster(current.toString(), width));
    }
    current.setLength(0);
    width = 0;
    parts = 0;
    marks = 0;
    before = 0;
  }

  private Cluster last() {
    return clusters.get(clusters.size() - 1);
  }

  private boolean isFlag(int c) {
    return isFlagLetter(c) && isFlagLetter(before) && parts == 0;
  }

  private static boolean isFlagLetter(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  private static boolean isEmoji(int c) {
    return c >= 0x2600 && c <= 0x27BF || c >= 0x1F000 && c <= 0x1FAFF;
  }

  /** Accents for any letter; other scripts' own marks do not pile up. */
  private static boolean isMark(int c) {
    return c >= 0x300 && c <= 0x36F
        || c >= 0x483 && c <= 0x489
        || c >= 0x1AB0 && c <= 0x1AFF
        || c >= 0x1DC0 && c <= 0x1DFF
        || c >= 0x20D0 && c <= 0x20FF
        || c >= 0xFE20 && c <= 0xFE2F;
  }

  private static boolean isTone(int c) {
    return c >= 0x1F3FB && c <= 0x1F3FF;
  }

  private static boolean isSpace(int c) {
    return c <= 0x20
        || c == 0x85
        || c >= 0x2000 && c <= 0x200A
        || c == 0x2028
        || c == 0x2029
        || c == 0x3000;
  }

  /** Controls, embeddings and overrides of direction, halves of pairs, what XML forbids. */
  private static boolean isLeftOut(int c) {
    return c >= 0x7F && c <= 0x9F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x206F
        || c >= 0xD800 && c <= 0xDFFF
        || (c & 0xFFFE) == 0xFFFE;
  }
}
