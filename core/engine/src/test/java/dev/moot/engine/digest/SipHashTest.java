package dev.moot.engine.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SipHashTest {

  private static final byte[] KEY = counting(SipHash.KEY_LENGTH);

  @Test
  void theVectorsOfTheReferenceComeOut() throws IOException {
    List<String> found = new ArrayList<>();
    for (int length = 0; length < 64; length++) {
      found.add(new SipHash(KEY).add(counting(length)).digest().hex());
    }
    assertThat(found).isEqualTo(vectors());
  }

  /** All messages {@code 00 01 02 ...} of up to 63 bytes, with the key {@code 00 01 ... 0f}. */
  private static List<String> vectors() throws IOException {
    try (InputStream file = SipHashTest.class.getResourceAsStream("siphash-2-4-128.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
    }
  }

  @Test
  void itDoesNotMatterInWhichPiecesTheBytesCome() {
    byte[] bytes = new byte[300];
    Random random = new Random(7);
    random.nextBytes(bytes);
    Digest whole = new SipHash(KEY).add(bytes).digest();
    for (int round = 0; round < 500; round++) {
      SipHash pieces = new SipHash(KEY);
      int at = 0;
      while (at < bytes.length) {
        int count = Math.min(random.nextInt(2 + round % 40), bytes.length - at);
        if (count == 1) {
          pieces.add(bytes[at]);
        } else if (count == Long.BYTES) {
          pieces.add(lowestFirst(bytes, at));
        } else {
          pieces.add(bytes, at, count);
        }
        at += count;
      }
      assertThat(pieces.digest()).isEqualTo(whole);
    }
  }

  private static long lowestFirst(byte[] bytes, int at) {
    long value = 0;
    for (int i = Long.BYTES - 1; i >= 0; i--) {
      value = value << Byte.SIZE | bytes[at + i] & 0xff;
    }
    return value;
  }

  @Test
  void aRangeIsWhatStandsInIt() {
    byte[] bytes = counting(100);
    assertThat(new SipHash(KEY).add(bytes, 11, 37).digest())
        .isEqualTo(new SipHash(KEY).add(Arrays.copyOfRange(bytes, 11, 48)).digest());
    assertThatThrownBy(() -> new SipHash(KEY).add(bytes, 90, 11))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void everyBitOfMessageAndKeyCounts() {
    byte[] bytes = new byte[200];
    Set<Digest> seen = new HashSet<>(List.of(new SipHash(KEY).add(bytes).digest()));
    for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
      assertThat(seen.add(new SipHash(KEY).add(flipped(bytes, bit)).digest())).isTrue();
    }
    for (int bit = 0; bit < KEY.length * Byte.SIZE; bit++) {
      assertThat(seen.add(new SipHash(flipped(KEY, bit)).add(bytes).digest())).isTrue();
    }
  }

  private static byte[] flipped(byte[] bytes, int bit) {
    byte[] other = bytes.clone();
    other[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
    return other;
  }

  @Test
  void withoutAKeyTheKeyIsZeros() {
    byte[] bytes = counting(20);
    assertThat(SipHash.of(bytes))
        .isEqualTo(new SipHash(new byte[SipHash.KEY_LENGTH]).add(bytes).digest());
  }

  @Test
  void aKeyHasSixteenBytes() {
    assertThatThrownBy(() -> new SipHash(new byte[15]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] counting(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) i;
    }
    return bytes;
  }
}
