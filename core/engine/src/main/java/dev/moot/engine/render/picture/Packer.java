package dev.moot.engine.render.picture;

import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/** Packs rows. Of one thread at a time, and used again and again: its tables are large. */
final class Packer {

  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
  private final byte[] packed = new byte[65_536];

  /** Packs {@code bytes} without anything that the bytes of other strips could spoil. */
  Strip pack(byte[] bytes) {
    deflater.reset();
    deflater.setInput(bytes);
    int length = deflater.deflate(packed, 0, packed.length, Deflater.SYNC_FLUSH);
    if (length == packed.length) {
      throw new IllegalStateException("a picture of more than 64 KB");
    }
    Adler32 sum = new Adler32();
    sum.update(bytes);
    return new Strip(bytes.length, Arrays.copyOf(packed, length), (int) sum.getValue());
  }
}
