package dev.moot.engine.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes plain values out of bytes, in the order in which {@link PlainWriter} put them in.
 *
 * <p>Bytes that are cut off or were never written so make its methods throw {@link
 * IndexOutOfBoundsException}.
 */
final class PlainReader {

  private static final int MORE = 0x80;
  private static final int SEVEN_BITS = 0x7f;
  private static final int BYTE = 0xff;
  private static final int FIRST_TEXTS = 32;

  private final byte[] bytes;
  private final int end;
  private int at;
  private String[] texts = new String[FIRST_TEXTS];
  private int textCount;

  /**
   * @param buffer a buffer with an array
   */
  PlainReader(ByteBuffer buffer) {
    this.bytes = buffer.array();
    this.at = buffer.arrayOffset() + buffer.position();
    this.end = buffer.arrayOffset() + buffer.limit();
  }

  /** Whether there is nothing left. */
  boolean isAtEnd() {
    return at == end;
  }

  byte next() {
    if (at >= end) {
      throw new IndexOutOfBoundsException("cut off");
    }
    return bytes[at++];
  }

  byte[] nextBytes() {
    int count = nextCount();
    int from = pass(count);
    return Arrays.copyOfRange(bytes, from, from + count);
  }

  /** The same, still in the array. */
  ByteBuffer nextSlice() {
    int count = nextCount();
    int from = pass(count);
    return ByteBuffer.wrap(bytes, from, count).slice();
  }

  int nextCount() {
    int value = next();
    if (value >= 0) {
      return value;
    }
    value &= SEVEN_BITS;
    for (int bits = 7; bits < Integer.SIZE; bits += 7) {
      int part = next();
      value |= (part & SEVEN_BITS) << bits;
      if ((part & MORE) == 0) {
        return value;
      }
    }
    throw new IndexOutOfBoundsException("no number");
  }

  /** A count of things that take a byte each at least. */
  int nextSize() {
    int size = nextCount();
    if (size < 0 || size > end - at) {
      throw new IndexOutOfBoundsException("cut off");
    }
    return size;
  }

  long nextLong() {
    int from = pass(Long.BYTES);
    long number = 0;
    for (int i = Long.BYTES - 1; i >= 0; i--) {
      number = number << Byte.SIZE | bytes[from + i] & BYTE;
    }
    return number;
  }

  String nextText() {
    int known = nextCount();
    if (known > 0) {
      if (known > textCount) {
        throw new IndexOutOfBoundsException("no such text");
      }
      return texts[known - 1];
    }
    int form = nextCount();
    String text = (form & 1) == 0 ? narrow(form >>> 1) : wide(form >>> 1);
    if (textCount == texts.length) {
      texts = Arrays.copyOf(texts, textCount * 2);
    }
    texts[textCount++] = text;
    return text;
  }

  private String narrow(int count) {
    return new String(bytes, pass(count), count, StandardCharsets.ISO_8859_1);
  }

  private String wide(int count) {
    int from = pass(Math.multiplyExact(count, Character.BYTES));
    char[] chars = new char[count];
    for (int i = 0; i < count; i++) {
      chars[i] =
          (char)
              ((bytes[from + Character.BYTES * i] & BYTE) << Byte.SIZE
                  | bytes[from + Character.BYTES * i + 1] & BYTE);
    }
    return new String(chars);
  }

  private int pass(int count) {
    if (count < 0 || count > end - at) {
      throw new IndexOutOfBoundsException("cut off");
    }
    int from = at;
    at += count;
    return from;
  }
}
