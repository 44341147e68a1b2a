package dev.moot.engine.repeat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * SHA-256, and its keyed form by <a href="https://www.rfc-editor.org/rfc/rfc2104">RFC 2104</a>. The
 * latter is made here of the former, because {@code javax.crypto} takes longer to load than all the
 * rest of this package to run.
 */
final class Sha256 {

  private static final int BLOCK = 64;
  private static final byte INNER = 0x36;
  private static final byte OUTER = 0x5c;

  private Sha256() {}

  static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * The code of {@code message} that only who knows {@code key} can make.
   *
   * @param key of at most 64 bytes
   */
  static byte[] keyed(byte[] key, byte[] message) {
    MessageDigest inner = begin();
    inner.update(mixed(key, INNER));
    byte[] first = inner.digest(message);
    MessageDigest outer = begin();
    outer.update(mixed(key, OUTER));
    return outer.digest(first);
  }

  private static byte[] mixed(byte[] key, byte with) {
    byte[] block = Arrays.copyOf(key, BLOCK);
    for (int i = 0; i < BLOCK; i++) {
      block[i] ^= with;
    }
    return block;
  }
}
