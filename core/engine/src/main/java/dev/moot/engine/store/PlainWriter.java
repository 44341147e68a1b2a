package dev.moot.engine.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts plain values into bytes, one after the other; a text that comes again is put as a number.
 */
final class PlainWriter {

  private static final int FIRST_SIZE = 512;
  private static final int MORE = 0x80;
  private static final int SEVEN_BITS = 0x7f;

  private byte[] bytes = new byte[FIRST_SIZE];
  private int length;
  private final Map<String, Integer> texts = new HashMap<>();

  /** All that was put in so far. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  void put(byte value) {
    room(1);
    bytes[length++] = value;
  }

  void put(byte[] values) {
    putCount(values.length);
    room(values.length);
    System.arraycopy(values, 0, bytes, length, values.length);
    length += values.length;
  }

  /** A number that is not negative, and mostly small. */
  void putCount(int number) {
    int rest = number;
    while ((rest & ~SEVEN_BITS) != 0) {
      put((byte) (rest & SEVEN_BITS | MORE));
      rest >>>= 7;
    }
    put((byte) rest);
  }

  void putLong(long number) {
    for (int bits = 0; bits < Long.SIZE; bits += Byte.SIZE) {
      put((byte) (number >>> bits));
    }
  }

  /**
   * A text: the number of one that stands before it, or 0 and its characters. They are a byte each
   * if all fit, else two bytes: not UTF-8, in which half a surrogate pair could not come back.
   */
  void putText(String text) {
    Integer known = texts.putIfAbsent(text, texts.size() + 1);
    if (known != null) {
      putCount(known);
      return;
    }
    boolean narrow = isNarrow(text);
    put((byte) 0);
    putCount(text.length() << 1 | (narrow ? 0 : 1));
    room(text.length() * Character.BYTES);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!narrow) {
        bytes[length++] = (byte) (c >>> Byte.SIZE);
      }
      bytes[length++] = (byte) c;
    }
  }

  private static boolean isNarrow(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xff) {
        return false;
      }
    }
    return true;
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(length, more)));
    }
  }
}
