package dev.moot.engine.render.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A picture of two bits a pixel, and the PNG file it becomes. Its four colours go from paper, 0, to
 * ink. With more of them letters have smoother edges, and each picture takes twice as long to pack.
 */
final class Canvas {

  static final int INK = 3;

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private final int width;
  private final int height;
  private final int bytes;
  private final byte[] pixels;

  /**
   * @param width in pixels; a multiple of four
   */
  Canvas(int width, int height) {
    this.width = width;
    this.height = height;
    this.bytes = width / 4;
    this.pixels = new byte[bytes * height];
  }

  /** A rectangle of one colour; its sides are at multiples of four pixels. */
  void fill(int left, int top, int wide, int high, int colour) {
    byte four = (byte) (colour * 0x55);
    for (int row = top; row < top + high; row++) {
      int from = row * bytes + left / 4;
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
      put(type.drawn(text.charAt(i), x & 3), x >> 2, baseline - type.ascent(), type.rows());
      units += type.units(text, i);
    }
  }

  /** What lies over an edge of the canvas is cut off. */
  private void put(Type.Drawn letter, int first, int top, int rows) {
    byte[] from = letter.pixels();
    int skip = Math.max(0, -first);
    int end = Math.min(letter.bytes(), bytes - first);
    for (int row = Math.max(0, -top); row < rows && top + row < height; row++) {
      int source = row * letter.bytes();
      int target = (top + row) * bytes + first;
      for (int i = skip; i < end; i++) {
        pixels[target + i] |= from[source + i];
      }
    }
  }

  /**
   * The file.
   *
   * @param palette four colours, as 0xRRGGBB
   */
  byte[] png(int[] palette) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
    out.writeBytes(SIGNATURE);
    byte[] head =
        ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 2).put((byte) 3).array();
    chunk(out, "IHDR", head, head.length);
    byte[] colours = new byte[3 * palette.length];
    for (int i = 0; i < palette.length; i++) {
      colours[3 * i] = (byte) (palette[i] >> 16);
      colours[3 * i + 1] = (byte) (palette[i] >> 8);
      colours[3 * i + 2] = (byte) palette[i];
    }
    chunk(out, "PLTE", colours, colours.length);
    byte[] packed = new byte[65_536];
    int length = pack(packed);
    chunk(out, "IDAT", packed, length);
    chunk(out, "IEND", new byte[0], 0);
    return out.toByteArray();
  }

  private int pack(byte[] packed) {
    byte[] rows = new byte[(bytes + 1) * height];
    for (int row = 0; row < height; row++) {
      System.arraycopy(pixels, row * bytes, rows, row * (bytes + 1) + 1, bytes);
    }
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(rows);
      deflater.finish();
      int length = deflater.deflate(packed);
      if (!deflater.finished()) {
        throw new IllegalStateException("a picture of more than 64 KB");
      }
      return length;
    } finally {
      deflater.end();
    }
  }

  private static void chunk(ByteArrayOutputStream out, String kind, byte[] data, int length) {
    byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data, 0, length);
    out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
    out.writeBytes(name);
    out.write(data, 0, length);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
