package dev.moot.engine.render.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** The PNG file of a picture of two bits a pixel. */
final class Png {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** Of a stream of deflated blocks: how it is made, in little time. */
  private static final byte[] BEFORE = {0x78, 0x01};

  /** A last block with nothing in it. */
  private static final byte[] AFTER = {0x03, 0x00};

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);

  private Png() {}

  /**
   * The file.
   *
   * @param palette four colours, as 0xRRGGBB
   * @param strips all rows, from the top down
   */
  static byte[] of(int width, int height, int[] palette, List<Strip> strips) {
    Png png = new Png();
    png.out.writeBytes(SIGNATURE);
    png.chunk(
        "IHDR",
        ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 2).put((byte) 3).array());
    png.chunk("PLTE", colours(palette));
    png.chunk("IDAT", stream(strips));
    png.chunk("IEND", new byte[0]);
    return png.out.toByteArray();
  }

  private static byte[] colours(int[] palette) {
    byte[] colours = new byte[3 * palette.length];
    for (int i = 0; i < palette.length; i++) {
      colours[3 * i] = (byte) (palette[i] >> 16);
      colours[3 * i + 1] = (byte) (palette[i] >> 8);
      colours[3 * i + 2] = (byte) palette[i];
    }
    return colours;
  }

  private static byte[] stream(List<Strip> strips) {
    int length = strips.stream().mapToInt(strip -> strip.packed().length).sum();
    ByteBuffer stream = ByteBuffer.allocate(BEFORE.length + length + AFTER.length + 4).put(BEFORE);
    int sum = 1;
    for (Strip strip : strips) {
      stream.put(strip.packed());
      sum = strip.sumAfter(sum);
    }
    return stream.put(AFTER).putInt(sum).array();
  }

  private void chunk(String kind, byte[] data) {
    byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
