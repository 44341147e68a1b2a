package dev.moot.engine.render.picture;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Letters of one size, each drawn once for each of the four places in a byte that its first pixel
 * can have, so that putting it onto a canvas takes whole bytes. Any number of threads may share
 * one.
 */
final class Type {

  /**
   * A drawn letter, as far as it has ink.
   *
   * @param left how many bytes are before it
   * @param above how many rows are above it
   * @param bytes how many bytes a row has
   * @param pixels its rows, two bits a pixel
   */
  record Drawn(int left, int above, int bytes, byte[] pixels) {

    int rows() {
      return bytes == 0 ? 0 : pixels.length / bytes;
    }
  }

  private final Letters letters;
  private final int size;
  private final Map<Integer, Drawn> drawn = new ConcurrentHashMap<>();

  /**
   * @param size how high the type is, in pixels
   */
  Type(Letters letters, int size) {
    this.letters = letters;
    this.size = size;
  }

  int size() {
    return size;
  }

  /** How many rows of a letter may be above the line that it stands on. */
  int ascent() {
    return size * 21 / 20;
  }

  /** How many rows a letter may have. */
  int rows() {
    return ascent() + size * 7 / 20;
  }

  /** How many pixels of a letter may be before its origin; some lean out to the left. */
  int before() {
    return size / 4;
  }

  /** How wide {@code text} is, in units of which an em has {@link Letters#EM}. */
  int units(String text) {
    int units = 0;
    for (int i = 0; i < text.length(); i++) {
      units += units(text, i);
    }
    return units;
  }

  /** How far the letter after the one at {@code i} is from it. */
  int units(String text, int i) {
    char letter = text.charAt(i);
    int kerning = i + 1 < text.length() ? letters.kerning(letter, text.charAt(i + 1)) : 0;
    return letters.advance(letter) + kerning;
  }

  /**
   * @param place the place of its first pixel in a byte, from 0 to 3
   */
  Drawn drawn(char letter, int place) {
    return drawn.computeIfAbsent(letter << 2 | place, key -> draw(letter, place));
  }

  private Drawn draw(char letter, int place) {
    float scale = (float) size / Letters.EM;
    int width = before() + (int) (letters.advance(letter) * scale) + size / 2;
    Raster raster = new Raster(width, rows(), before(), ascent());
    letters.draw(letter, scale, raster);
    byte[] covered = raster.covered(Canvas.INK);
    int bytes = (width + place + 3) / 4;
    byte[] pixels = new byte[bytes * rows()];
    int left = bytes;
    int right = 0;
    int above = rows();
    int below = 0;
    for (int row = 0; row < rows(); row++) {
      for (int x = 0; x < width; x++) {
        int ink = covered[row * width + x];
        if (ink != 0) {
          int at = (x + place) / 4;
          pixels[row * bytes + at] |= (byte) (ink << (6 - 2 * (x + place & 3)));
          left = Math.min(left, at);
          right = Math.max(right, at + 1);
          above = Math.min(above, row);
          below = row + 1;
        }
      }
    }
    return cut(pixels, bytes, left, Math.max(left, right), above, Math.max(above, below));
  }

  private static Drawn cut(byte[] pixels, int bytes, int left, int right, int above, int below) {
    int wide = right - left;
    byte[] cut = new byte[wide * (below - above)];
    for (int row = above; row < below; row++) {
      System.arraycopy(pixels, row * bytes + left, cut, (row - above) * wide, wide);
    }
    return new Drawn(left, above, wide, cut);
  }
}
