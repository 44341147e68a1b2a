package dev.moot.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Records as bytes. */
class RecordCodecTest {

  private enum Colour {
    RED,
    GREEN
  }

  private sealed interface Shape {}

  private record Circle(double radius) implements Shape {}

  private record Group(List<Shape> shapes) implements Shape {}

  private record All(
      String text,
      int number,
      long large,
      double broken,
      boolean flag,
      Colour colour,
      Optional<Permalink> page,
      List<String> words,
      Set<Integer> numbers,
      Map<String, List<LocalDate>> days,
      Shape shape,
      SourceLocation place,
      Locale language) {}

  private record Pair<A, B>(A one, B other) {}

  private record Holder(Pair<String, String> pair) {}

  private record Loose(Object thing) {}

  private static All all(String text) {
    return new All(
        text,
        -7,
        Long.MIN_VALUE,
        0.1,
        true,
        Colour.GREEN,
        Optional.of(new Permalink("/tea/")),
        List.of("", "a", text, "a"),
        Set.of(3),
        Map.of("b", List.of(LocalDate.of(-4, 2, 29))),
        new Group(List.of(new Circle(1), new Group(List.of()))),
        new SourceLocation("posts/tea.md", 3, 4, 5),
        Locale.forLanguageTag("zh-Hant"));
  }

  @Test
  void whatWasWrittenIsRead() {
    for (String text :
        List.of("", "tea", "ÿ", "茶", "\uD83C\uDF75", "\uD83C", "a\0b", "x".repeat(300))) {
      assertThat(RecordCodec.decoded(RecordCodec.encoded(all(text)), All.class))
          .contains(all(text));
    }
  }

  @Test
  void bytesThatAreCutOffOrLongerAreNone() {
    byte[] bytes = RecordCodec.encoded(all("tea"));
    for (int length = 0; length < bytes.length; length++) {
      assertThat(RecordCodec.decoded(Arrays.copyOf(bytes, length), All.class)).isEmpty();
    }
    assertThat(RecordCodec.decoded(Arrays.copyOf(bytes, bytes.length + 1), All.class)).isEmpty();
  }

  @Test
  void bytesOfSomethingElseAreAValueOrNone() {
    byte[] bytes = RecordCodec.encoded(all("tea"));
    for (int i = 0; i < bytes.length; i++) {
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        byte[] other = bytes.clone();
        other[i] ^= (byte) (1 << bit);
        Optional<All> read = RecordCodec.decoded(other, All.class);
        assertThat(read.map(RecordCodec::encoded).flatMap(b -> RecordCodec.decoded(b, All.class)))
            .isEqualTo(read);
      }
    }
  }

  @Test
  void whatIsNotPlainIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> RecordCodec.encoded(new Loose("tea")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordCodec.encoded(new Holder(new Pair<>("a", "b"))));
  }
}
