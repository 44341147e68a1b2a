package dev.moot.engine.trace;

import java.io.ByteArrayOutputStream;
import java.util.function.IntPredicate;

/** Numbers in ascending order as bytes: the steps between them, seven bits a byte. */
final class Packed {

  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private Packed() {}

  /**
   * @param ascending the numbers, none negative, none twice
   */
  static byte[] of(int[] ascending) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(ascending.length * 2);
    int last = 0;
    for (int number : ascending) {
      int step = number - last;
      last = number;
      while (step >= MORE) {
        bytes.write(step & MORE - 1 | MORE);
        step >>>= BITS;
      }
      bytes.write(step);
    }
    return bytes.toByteArray();
  }

  /** How many numbers {@code packed} has. */
  static int count(byte[] packed) {
    int count = 0;
    for (byte b : packed) {
      count += (b & MORE) == 0 ? 1 : 0;
    }
    return count;
  }

  /** Whether {@code test} holds for all numbers in {@code packed}; asked until it does not. */
  static boolean all(byte[] packed, IntPredicate test) {
    int number = 0;
    int step = 0;
    int shift = 0;
    for (byte b : packed) {
      step |= (b & MORE - 1) << shift;
      shift += BITS;
      if ((b & MORE) == 0) {
        number += step;
        step = 0;
        shift = 0;
        if (!test.test(number)) {
          return false;
        }
      }
    }
    return true;
  }
}
