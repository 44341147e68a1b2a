package dev.moot.api.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlCodecTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "x#y.svg x%23y.svg",
        "q?.svg q%3F.svg",
        "a%20b.svg a%2520b.svg",
        "50%.svg 50%25.svg",
        "日本.svg %E6%97%A5%E6%9C%AC.svg",
        "\uD83D\uDE00 %F0%9F%98%80",
        "a\"b<c>{d}|^` a%22b%3Cc%3E%7Bd%7D%7C%5E%60",
        "a+b,c;d=e&f@g~h!i$(j)*'k a+b,c;d=e&f@g~h!i$(j)*'k",
        "[1].png %5B1%5D.png"
      })
  void aNameIsEncodedSoThatAllOfItIsPath(String name, String encoded) {
    assertThat(UrlCodec.path(name)).isEqualTo(encoded);
    assertThat(UrlCodec.decoded(encoded)).isEqualTo(name);
  }

  @RepeatedTest(300)
  void anyNameIsOneSegmentOfAnyUrlAndComesBack(RepetitionInfo repetition) {
    String name = anyName(new Random(repetition.getCurrentRepetition()));
    URI url = URI.create("https://example.org/a/").resolve("./" + UrlCodec.path(name));

    assertThat(url.getRawQuery()).isNull();
    assertThat(url.getRawFragment()).isNull();
    String last = url.getRawPath().substring("/a/".length());
    assertThat(last).matches("[!-~]+").doesNotContain("/");
    assertThat(URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8)).isEqualTo(name);
    assertThat(UrlCodec.decoded(last)).isEqualTo(name);
    assertThat(UrlCodec.address(last)).as("encoded once").isEqualTo(last);
  }

  static String anyName(Random random) {
    StringBuilder name = new StringBuilder("n");
    int length = 1 + random.nextInt(12);
    while (name.length() < length) {
      int c = random.nextBoolean() ? ' ' + random.nextInt(95) : random.nextInt(0x2FFFF);
      boolean named =
          Character.isDefined(c)
              && Character.getType(c) != Character.SURROGATE
              && !Character.isISOControl(c)
              && c != '/'
              && c != '\\';
      name.appendCodePoint(named ? c : '%');
    }
    return name.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "a%20b%.svg a\u00a0b%.svg",
        "100% 100%",
        "%zz%41 %zzA",
        "%FF.svg %FF.svg",
        "%41%FF %41%FF",
        "a+b a+b",
        "%e6%97%a5 日"
      })
  void whatIsNoCodeStandsForItself(String typed, String name) {
    assertThat(UrlCodec.decoded(typed)).isEqualTo(name.replace('\u00a0', ' '));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '`',
      value = {
        "https://example.org/eng#{\"itemid\":[\"001-61522\"]} https://example.org/eng#%7B%22itemid%22:%5B%22001-61522%22%5D%7D",
        "https://example.org/a%20b?q=100%&r=%41#x https://example.org/a%20b?q=100%25&r=%41#x",
        "http://[::1]:80/[a] http://[::1]:80/%5Ba%5D",
        "https://bücher.example/ü https://bücher.example/%C3%BC",
        "a?u=https://b/\"#c a?u=https://b/%22#c",
        "//example.org/<b> //example.org/%3Cb%3E",
        "mailto:a@example.org?subject=é mailto:a@example.org?subject=%C3%A9"
      })
  void whatNobodyMayTypeIntoAUrlIsEncodedAndTheRestStays(String typed, String address) {
    assertThat(UrlCodec.address(typed)).isEqualTo(address);
    assertThat(UrlCodec.address(address)).as("encoded once").isEqualTo(address);
  }

  @Test
  void noFirstPartOfARelativePathIsAScheme() {
    assertThat(UrlCodec.relative("a:b/c:d.md")).isEqualTo("a%3Ab/c:d.md");
    assertThat(UrlCodec.relative("posts/c:d.md")).isEqualTo("posts/c:d.md");
  }

  @Test
  void aPathEndsAtTheFirstOfBothSigns() {
    assertThat(UrlCodec.pathEnd("/a?b#c")).isEqualTo(2);
    assertThat(UrlCodec.pathEnd("/a#b?c")).isEqualTo(2);
    assertThat(UrlCodec.pathEnd("/a/")).isEqualTo(3);
  }
}
