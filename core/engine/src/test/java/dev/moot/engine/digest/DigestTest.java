package dev.moot.engine.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {

  @Test
  void theLowestByteIsWrittenFirst() {
    Digest digest = new Digest(0x0706050403020100L, 0xff0e0d0c0b0a0908L);
    assertThat(digest.hex()).isEqualTo("000102030405060708090a0b0c0d0eff");
    assertThat(Digest.of(digest.hex())).contains(digest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "000102030405060708090a0b0c0d0ef",
        "000102030405060708090a0b0c0d0eff0",
        "000102030405060708090A0B0C0D0EFF",
        "000102030405060708090a0b0c0d0ef ",
        "+00102030405060708090a0b0c0d0eff"
      })
  void whatIsNoDigestIsNone(String text) {
    assertThat(Digest.of(text)).isEmpty();
  }
}
