package dev.moot.engine.digest;

import java.util.Objects;

/**
 * SipHash-2-4 with 128 bits of output: a digest of what is taken in piece by piece, which nobody
 * without the key can foretell. With a key that others know it still tells bytes apart that chance
 * or carelessness made differ, as a checksum of 128 bits does.
 *
 * <p>Follows Jean-Philippe Aumasson and Daniel J. Bernstein, <a
 * href="https://www.aumasson.jp/siphash/siphash.pdf">SipHash: a fast short-input PRF</a> (2012),
 * with the output of 128 bits as their <a href="https://github.com/veorq/SipHash">reference
 * implementation</a> has it. There are no parts: pieces that are to be told apart need their
 * lengths taken in too ({@link #add(long)}).
 *
 * <p>Of one thread. The words of the input are made of bytes, one by one: the client compiler makes
 * that about as fast as the rest, and a {@code VarHandle} costs a process 8 ms before its first
 * use. It takes small methods alone into the place where they are called, hence the pairs of bytes.
 */
public final class SipHash {

  /** The bytes of a key. */
  public static final int KEY_LENGTH = 16;

  private static final int WORD = Long.BYTES;

  private long v0;
  private long v1;
  private long v2;
  private long v3;

  /** What was taken in since the last whole word, its first byte lowest. */
  private long rest;

  private long length;

  /**
   * Begins with {@code key}.
   *
   * @throws IllegalArgumentException unless it has {@value #KEY_LENGTH} bytes
   */
  public SipHash(byte[] key) {
    if (key.length != KEY_LENGTH) {
      throw new IllegalArgumentException("a key of " + key.length + " bytes");
    }
    long k0 = word(key, 0);
    long k1 = word(key, WORD);
    v0 = k0 ^ 0x736f6d6570736575L; // "somepseudorandomlygeneratedbytes"
    v1 = k1 ^ 0x646f72616e646f6dL ^ 0xee;
    v2 = k0 ^ 0x6c7967656e657261L;
    v3 = k1 ^ 0x7465646279746573L;
  }

  private SipHash(SipHash other) {
    v0 = other.v0;
    v1 = other.v1;
    v2 = other.v2;
    v3 = other.v3;
    rest = other.rest;
    length = other.length;
  }

  /** Begins with a key of zeros, for what nobody gains by forging. */
  public static SipHash unkeyed() {
    return new SipHash(new byte[KEY_LENGTH]);
  }

  /** The digest of {@code bytes} alone, with a key of zeros. */
  public static Digest of(byte[] bytes) {
    return unkeyed().add(bytes).digest();
  }

  /** One that has taken in the same so far. */
  SipHash copy() {
    return new SipHash(this);
  }

  /** Takes in {@code bytes}. */
  public SipHash add(byte[] bytes) {
    return add(bytes, 0, bytes.length);
  }

  /**
   * Takes in {@code count} of {@code bytes}, beginning with the one at {@code from}.
   *
   * @throws IndexOutOfBoundsException when they are not there
   */
  public SipHash add(byte[] bytes, int from, int count) {
    int end = Objects.checkFromIndexSize(from, count, bytes.length) + count;
    int at = from;
    while (at < end && length % WORD != 0) {
      add(bytes[at++]);
    }
    int words = at + (end - at) / WORD * WORD;
    take(bytes, at, words);
    length += words - at;
    for (int i = words; i < end; i++) {
      add(bytes[i]);
    }
    return this;
  }

  /** Takes in the eight bytes of {@code number}, the lowest first. */
  public SipHash add(long number) {
    int bits = (int) (length % WORD) * Byte.SIZE;
    length += WORD;
    take(rest | number << bits);
    rest = bits == 0 ? 0 : number >>> Long.SIZE - bits;
    return this;
  }

  /** Takes in one byte. */
  public SipHash add(byte value) {
    int at = (int) (length++ % WORD);
    rest |= (value & 0xffL) << at * Byte.SIZE;
    if (at == WORD - 1) {
      take(rest);
      rest = 0;
    }
    return this;
  }

  /** The digest of all that was taken in. It ends here: what is added later has no meaning. */
  public Digest digest() {
    take(rest | length << Long.SIZE - Byte.SIZE);
    v2 ^= 0xee;
    take(0); // a word of zeros changes nothing but by the two rounds that it brings
    take(0);
    long first = v0 ^ v1 ^ v2 ^ v3;
    v1 ^= 0xdd;
    take(0);
    take(0);
    return new Digest(first, v0 ^ v1 ^ v2 ^ v3);
  }

  /** Takes in one word; {@link #take(byte[], int, int)} is the same for many. */
  private void take(long word) {
    long a = v0;
    long b = v1;
    long c = v2;
    long d = v3 ^ word;
    for (int round = 0; round < 2; round++) {
      a += b;
      b = Long.rotateLeft(b, 13) ^ a;
      a = Long.rotateLeft(a, 32);
      c += d;
      d = Long.rotateLeft(d, 16) ^ c;
      a += d;
      d = Long.rotateLeft(d, 21) ^ a;
      c += b;
      b = Long.rotateLeft(b, 17) ^ c;
      c = Long.rotateLeft(c, 32);
    }
    v0 = a ^ word;
    v1 = b;
    v2 = c;
    v3 = d;
  }

  /** Takes in whole words, in locals: fields cost a third more. */
  private void take(byte[] words, int from, int to) {
    long a = v0;
    long b = v1;
    long c = v2;
    long d = v3;
    for (int i = from; i < to; i += WORD) {
      int low = pair(words, i) | pair(words, i + 2) << Short.SIZE;
      int high = pair(words, i + 4) | pair(words, i + 6) << Short.SIZE;
      long word = low & 0xffffffffL | (long) high << Integer.SIZE;
      d ^= word;
      for (int round = 0; round < 2; round++) {
        a += b;
        b = Long.rotateLeft(b, 13) ^ a;
        a = Long.rotateLeft(a, 32);
        c += d;
        d = Long.rotateLeft(d, 16) ^ c;
        a += d;
        d = Long.rotateLeft(d, 21) ^ a;
        c += b;
        b = Long.rotateLeft(b, 17) ^ c;
        c = Long.rotateLeft(c, 32);
      }
      a ^= word;
    }
    v0 = a;
    v1 = b;
    v2 = c;
    v3 = d;
  }

  private static long word(byte[] bytes, int at) {
    long word = 0;
    for (int i = WORD - 1; i >= 0; i--) {
      word = word << Byte.SIZE | bytes[at + i] & 0xff;
    }
    return word;
  }

  private static int pair(byte[] bytes, int at) {
    return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << Byte.SIZE;
  }
}
