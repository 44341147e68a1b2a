package dev.moot.engine.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {

  @ParameterizedTest
  @CsvSource({
    "bücher.example, xn--bcher-kva.example",
    "BÜCHER.Example, xn--bcher-kva.Example",
    "bu\u0308cher.example, xn--bcher-kva.example",
    "b%C3%BCcher.example, xn--bcher-kva.example",
    "straße.example, xn--strae-oqa.example",
    "STRASSE.example, STRASSE.example",
    "βόλος.example, xn--nxasmm1c.example",
    "日本。example, xn--wgv71a.example",
    "ｅｘａｍｐｌｅ.org, example.org",
    "نامه\u200cای.example, xn--mgba3gch31f060k.example",
    "☃.example, xn--n3h.example",
    "\uD83E\uDD84.example, xn--3s9h.example",
    "my_host.example, my_host.example",
    "[2001:db8::1], [2001:db8::1]"
  })
  void aHostIsCalledAsBrowsersCallIt(String typed, String ascii) {
    assertThat(HostName.ascii(typed)).contains(ascii);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "exa mple", "a%20b", "a%2Fb", "a|b", "[x]", "ü ü"})
  void whatNoHostIsCalledIsNone(String typed) {
    assertThat(HostName.ascii(typed)).isEmpty();
  }

  /** The vectors of RFC 3492, section 7.1, that are in lower case. */
  @ParameterizedTest
  @CsvSource({
    "ليهمابتكلموشعربي؟, egbpdaj6bu4bxfgehfvwxn",
    "他们为什么不说中文, ihqwcrb4cv8a8dqg056pqjye",
    "他們爲什麽不說中文, ihqwctvzc91f659drss3x8bo0yb",
    "почемужеонинеговорятпорусски, b1abfaaepdrnnbgefbadotcwatmq2g4l",
    "3年b組金八先生, 3b-ww4c5e180e575a65lsy2b",
    "安室奈美恵-with-super-monkeys, -with-super-monkeys-pc58ag80a8qai00g7n9n",
    "ひとつ屋根の下2, 2-u9tlzr9756bt3uc0v"
  })
  void lettersBecomeTheCodesOfTheStandard(String label, String code) {
    assertThat(Punycode.of(label)).isEqualTo(code);
  }

  @RepeatedTest(200)
  void javaReadsAnyLabelBack(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder label = new StringBuilder("ü");
    for (int i = random.nextInt(12); i > 0; i--) {
      label.appendCodePoint(
          random.nextBoolean() ? 'a' + random.nextInt(26) : 0x4e00 + random.nextInt(0x1000));
    }
    assertThat(IDN.toUnicode("xn--" + Punycode.of(label.toString()))).isEqualTo(label.toString());
  }
}
