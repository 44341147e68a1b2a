package dev.moot.engine.render.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The letters that there are outlines of: Latin, Greek, Cyrillic and Hebrew. {@code
 * src/letters/letters.py} writes the file and says how it is laid out.
 */
final class Letters {

  /** How many units of advances and outlines are as high as the type. */
  static final int EM = 1000;

  private final char[] codes;
  private final int[] advances;
  private final int[] starts;
  private final int[] pairs;
  private final byte[] kerning;
  private final ByteBuffer file;

  private Letters(ByteBuffer file) {
    this.file = file;
    int count = file.getChar();
    codes = new char[count];
    advances = new int[count];
    starts = new int[count + 1];
    for (int i = 0; i < count; i++) {
      codes[i] = file.getChar();
      advances[i] = file.getChar();
      starts[i + 1] = starts[i] + file.getChar();
    }
    int kerned = file.getChar();
    pairs = new int[kerned];
    kerning = new byte[kerned];
    for (int i = 0; i < kerned; i++) {
      pairs[i] = file.getInt();
      kerning[i] = file.get();
    }
    int outlines = file.position();
    for (int i = 0; i <= count; i++) {
      starts[i] += outlines;
    }
  }

  /** Those that come with Moot. */
  static Letters read() {
    try (@Nullable InputStream in = Letters.class.getResourceAsStream("letters")) {
      if (in == null) {
        throw new IllegalStateException("no letters");
      }
      return new Letters(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is an outline of each character of {@code text}. */
  boolean has(String text) {
    return text.chars().allMatch(c -> Arrays.binarySearch(codes, (char) c) >= 0);
  }

  /**
   * How far the next letter is from {@code letter}, in units; an em where there is no outline of
   * it, which is about right for the letters of East Asia and too much for any others.
   */
  int advance(char letter) {
    int index = Arrays.binarySearch(codes, letter);
    return index < 0 ? EM : advances[index];
  }

  /** How much farther {@code right} is when it follows {@code left}, in units; mostly none. */
  int kerning(char left, char right) {
    int pair = Arrays.binarySearch(pairs, left << 16 | right);
    return pair < 0 ? 0 : 10 * kerning[pair];
  }

  /** Draws the outline of {@code letter} at {@code scale} pixels for a unit. */
  void draw(char letter, float scale, Raster raster) {
    int index = index(letter);
    ByteBuffer outline = file.duplicate().limit(starts[index + 1]).position(starts[index]);
    int x = 0;
    int y = 0;
    while (outline.hasRemaining()) {
      int kind = outline.get();
      int toX = x + number(outline);
      int toY = y + number(outline);
      if (kind == 0) {
        raster.move(toX * scale, toY * scale);
      } else if (kind == 1) {
        raster.line(toX * scale, toY * scale);
      } else {
        x = toX + number(outline);
        y = toY + number(outline);
        raster.curve(toX * scale, toY * scale, x * scale, y * scale);
        continue;
      }
      x = toX;
      y = toY;
    }
  }

  private static int number(ByteBuffer in) {
    byte small = in.get();
    return small == Byte.MIN_VALUE ? in.getShort() : small;
  }

  private int index(char letter) {
    int index = Arrays.binarySearch(codes, letter);
    if (index < 0) {
      throw new IllegalArgumentException("no letter " + letter);
    }
    return index;
  }
}
