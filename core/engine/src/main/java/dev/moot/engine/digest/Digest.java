package dev.moot.engine.digest;

import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 128 bits that stand for some bytes.
 *
 * @param first the first eight bytes, the lowest first
 * @param second the last eight bytes, the lowest first
 */
public record Digest(long first, long second) {

  /** The length of {@link #hex}. */
  public static final int HEX_LENGTH = 32;

  private static final int HALF = HEX_LENGTH / 2;

  /** The digest whose {@link #hex} is {@code text}; empty when it is none. */
  public static Optional<Digest> of(String text) {
    if (text.length() != HEX_LENGTH) {
      return Optional.empty();
    }
    for (int i = 0; i < HEX_LENGTH; i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return Optional.empty();
      }
    }
    return Optional.of(new Digest(half(text, 0), half(text, HALF)));
  }

  private static long half(String text, int from) {
    return Long.reverseBytes(HexFormat.fromHexDigitsToLong(text, from, from + HALF));
  }

  /** The 16 bytes in order, as 32 lower case hexadecimal digits. */
  public String hex() {
    HexFormat digits = HexFormat.of();
    return digits
        .toHexDigits(Long.reverseBytes(first))
        .concat(digits.toHexDigits(Long.reverseBytes(second)));
  }

  @Override
  public String toString() {
    return hex();
  }

  // Written out, as the JVM works out the methods of a record anew in each run.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Digest o && first == o.first && second == o.second;
  }

  @Override
  public int hashCode() {
    return (int) first;
  }
}
