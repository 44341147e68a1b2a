package dev.moot.engine.render.picture;

import java.util.Arrays;

/**
 * Rows of a picture, two bits a pixel, each behind a byte that says how a PNG filters it: not at
 * all. Its four colours go from paper, 0, to ink. With more of them letters have smoother edges,
 * and each picture takes twice as long to pack.
 */
final class Canvas {

  static final int INK = 3;

  private final int top;
  private final int rows;
  private final int bytes;
  private final byte[] pixels;

  /**
   * @param width in pixels; a multiple of four
   * @param top which row of the picture is its first
   * @param end the row after its last
   */
  Canvas(int width, int top, int end) {
    this.top = top;
    this.rows = end - top;
    this.bytes = bytesOfRow(width);
    this.pixels = new byte[bytes * rows];
  }

  /** How many bytes a row takes that is {@code width} pixels wide. */
  static int bytesOfRow(int width) {
    return 1 + width / 4;
  }

  int top() {
    return top;
  }

  int rows() {
    return rows;
  }

  /** The rows one after the other. */
  byte[] pixels() {
    return pixels;
  }

  /** A rectangle of one colour; its sides are at multiples of four pixels. */
  void fill(int left, int first, int wide, int high, int colour) {
    byte four = (byte) (colour * 0x55);
    for (int row = first - top; row < first - top + high; row++) {
      int from = row * bytes + 1 + left / 4;
      Arrays.fill(pixels, from, from + wide / 4, four);
    }
  }

  /**
   * Text in one line.
   *
   * @param text in the order in which it is seen, from left to right
   * @param left where it begins
   * @param baseline the row that it stands on
   */
  void text(Type type, String text, int left, int baseline) {
    int units = 0;
    for (int i = 0; i < text.length(); i++) {
      int x = left + units * type.size() / Letters.EM - type.before();
      put(type.drawn(text.charAt(i), x & 3), x >> 2, baseline - type.ascent() - top);
      units += type.units(text, i);
    }
  }

  /** What lies over an edge of the canvas is cut off. */
  private void put(Type.Drawn letter, int first, int above) {
    byte[] from = letter.pixels();
    int wide = letter.bytes();
    int column = 1 + first + letter.left();
    int row = above + letter.above();
    int skip = Math.max(0, 1 - column);
    int end = Math.min(wide, bytes - column);
    int last = Math.min(letter.rows(), rows - row);
    for (int i = Math.max(0, -row); i < last; i++) {
      int target = (row + i) * bytes + column;
      for (int source = i * wide + skip, to = target + skip; to < target + end; source++, to++) {
        pixels[to] |= from[source];
      }
    }
  }
}
