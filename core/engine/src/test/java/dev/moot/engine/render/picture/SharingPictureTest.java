package dev.moot.engine.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture for sharing, read by a reader of PNG that is not ours. */
class SharingPictureTest {

  private static final Press PRESS = new Press();

  private static SharingPicture of(String title) {
    return new SharingPicture(title, Optional.empty(), Optional.of("Both Hands"), false);
  }

  private static BufferedImage drawn(SharingPicture picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.draw(PRESS)));
  }

  private static int ink(BufferedImage image, int left, int top, int right, int bottom) {
    int ink = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        ink += (image.getRGB(x, y) & 0xff) < 0x80 ? 1 : 0;
      }
    }
    return ink;
  }

  @Test
  void itIsAsLargeAsThoseWhoShowItAskFor() throws IOException {
    BufferedImage image = drawn(of("Should safety-minded people work at AI labs?"));

    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
    assertThat(ink(image, 84, 84, 1116, 480)).isGreaterThan(10_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tea",
        "Is “effective” altruism’s case for earning to give still one that anybody should act on?",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorstand",
        "Стоит ли запрещать чай? Ответы на 40 возражений",
        "Η Αθήνα και το τσάι",
        "@"
      })
  void nothingLeavesTheMarginsAndTheFileIsSmall(String title) throws IOException {
    for (String text : new String[] {title, (title + " ").repeat(60).strip()}) {
      SharingPicture picture =
          new SharingPicture(text, Optional.of(text), Optional.of(text), false);
      BufferedImage image = drawn(picture);

      assertThat(picture.draw(PRESS).length).as(text).isLessThan(25 * 1024);
      assertThat(ink(image, 84, 84, 1116, 590)).as(text).isPositive();
      assertThat(ink(image, 0, 0, 70, 630)).as(text).isZero();
      assertThat(ink(image, 1130, 0, 1200, 630)).as(text).isZero();
      assertThat(ink(image, 0, 0, 1200, 60)).as(text).isZero();
      assertThat(ink(image, 0, 590, 1200, 630)).as(text).isZero();
      assertThat(ink(image, 200, 462, 1116, 480)).as("above the rule: " + text).isZero();
    }
  }

  /** Strictly, as readers need not that stop behind the last row: to the check at the end. */
  @ParameterizedTest
  @ValueSource(strings = {"", "Does tea help?"})
  void whatIsPackedEndsAsItShould(String above) throws DataFormatException {
    Optional<String> whole = Optional.of(above).filter(a -> !a.isEmpty());
    byte[] file = new SharingPicture("Tea", whole, Optional.empty(), false).draw(PRESS);
    int start = new String(file, StandardCharsets.ISO_8859_1).indexOf("IDAT") + 4;
    Inflater inflater = new Inflater();
    inflater.setInput(file, start, ByteBuffer.wrap(file).getInt(start - 8));
    byte[] rows = new byte[630 * 301 + 1];

    assertThat(inflater.inflate(rows)).isEqualTo(630 * 301);
    assertThat(inflater.finished()).isTrue();
    assertThat(inflater.getRemaining()).isZero();
  }

  @Test
  void fromRightToLeftItIsTheOtherWayRound() throws IOException {
    SharingPicture picture =
        new SharingPicture("תה (Tea) 2026", Optional.empty(), Optional.of("ספלים"), true);
    BufferedImage image = drawn(picture);

    assertThat(ink(image, 700, 84, 1116, 480)).isGreaterThan(3 * ink(image, 84, 84, 600, 480));
    assertThat(ink(image, 1060, 500, 1120, 590)).as("the mark").isPositive();
    assertThat(Lines.seen("תה (Tea) 2026", true)).isEqualTo("2026 (Tea) הת");
    assertThat(Lines.seen("(תה)", true)).isEqualTo("(הת)");
    assertThat(Lines.seen("Tea (תה) is", false)).isEqualTo("Tea (הת) is");
  }

  @Test
  void theNameOfTheFileFollowsFromTheWordsAlone() {
    assertThat(of("Tea").file()).isEqualTo(of("Tea").file()).matches("[0-9a-f]{32}\\.png");
    assertThat(of("Tea").file()).isNotEqualTo(of("Coffee").file());
    assertThat(of("Tea").file())
        .isNotEqualTo(new SharingPicture("Tea", Optional.empty(), Optional.empty(), false).file())
        .isNotEqualTo(
            new SharingPicture("Tea", Optional.of("Cups"), Optional.of("Both Hands"), false)
                .file());
  }

  @Test
  void theSameWordsAreTheSameBytes() {
    SharingPicture picture = of("Does tea “help” people work?");

    assertThat(picture.draw(new Press())).isEqualTo(picture.draw(PRESS));
  }

  @Test
  void aWordIsBrokenOnlyWhereNoSizeHasRoomForIt() {
    Type large = PRESS.titles().get(0);

    assertThat(Lines.of("Tea and coffee-houses", large, 500, 9))
        .containsExactly("Tea and", "coffee-", "houses");
    assertThat(Lines.of("Teaaaaaaaaaaaaaaaaaa", large, 300, 9)).hasSizeGreaterThan(1);
    assertThat(Lines.of("one two three four", large, 300, 2))
        .hasSize(2)
        .last()
        .asString()
        .endsWith("…");
    assertThat(Lines.fit("Tea and coffee", large, 300)).isTrue();
    assertThat(Lines.fit("Teaaaaaaaaaaaaaaaaaa", large, 300)).isFalse();
  }

  @Test
  void thereAreLettersForLatinGreekCyrillicAndHebrewAndForNoOtherScript() {
    assertThat(PRESS.has("Łódź, Việt, naïve — “1 ½”…")).isTrue();
    assertThat(PRESS.has("чай τσάι תה")).isTrue();
    assertThat(PRESS.has("お茶")).isFalse();
    assertThat(PRESS.has("شاي")).isFalse();
    assertThat(PRESS.has("tea ☕")).isFalse();
    assertThat(PRESS.has("🍵")).isFalse();
  }
}
