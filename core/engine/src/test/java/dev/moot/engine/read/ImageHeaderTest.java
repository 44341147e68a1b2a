package dev.moot.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.markdown.ImageSize;
import dev.moot.engine.roots.Root;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageHeaderTest {

  @TempDir Path folder;

  private Optional<ImageSize> size(byte[] bytes) throws IOException {
    Files.write(folder.resolve("image"), bytes);
    return ImageHeader.sizeOf(Root.ofSite(folder).file("image"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "PNG, 89504E470D0A1A0A0000000D494844520000012C000000C80806000000, 300, 200",
    "GIF, 4749463839612C01C800F70000, 300, 200",
    "JPEG, FFD8FFE000104A46494600010100000100010000FFC0001108 00C8 012C 03012200, 300, 200",
    "progressive JPEG with padding, FFD8FFFE0004 6162 FFFFFFC2001108 00C8 012C 03012200, 300, 200",
    "JPEG turned by a quarter, FFD8 FFE1 001E 457869660000 4D4D002A00000008 0001 0112 0003 00000001 0006 0000 FFC0001108 00C8 012C 03012200, 200, 300",
    "JPEG of a little-endian camera, FFD8 FFE1 001E 457869660000 49492A0008000000 0100 1201 0300 01000000 0800 0000 FFC0001108 00C8 012C 03012200, 200, 300",
    "JPEG upside down, FFD8 FFE1 001E 457869660000 4D4D002A00000008 0001 0112 0003 00000001 0003 0000 FFC0001108 00C8 012C 03012200, 300, 200",
    "WebP lossy, 52494646 00000000 57454250 56503820 00000000 300100 9D012A 2C01 C800, 300, 200",
    "WebP lossless, 52494646 00000000 57454250 5650384C 00000000 2F 2BC13100, 300, 200",
    "WebP extended, 52494646 00000000 57454250 56503858 0A000000 00000000 2B0100 C70000, 300, 200"
  })
  void theSizeIsInTheHeader(String kind, String hex, int width, int height) throws IOException {
    assertThat(size(HexFormat.of().parseHex(hex.replace(" ", ""))))
        .contains(new ImageSize(width, height));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg width='30' height=\"20px\"/>|30|20",
        "<?xml version='1.0'?><!-- <b> --><svg viewBox='0 0 30.4 20'>|30|20",
        "<svg viewBox='0,0,60,40' width='30'>|30|20",
        "<svg viewBox='0 0 60 40' height='20' width='100%'>|30|20",
        "<svg stroke-width='9' width='30' height='20'>|30|20"
      })
  void aDrawingHasASizeOrTheShapeOfItsBox(String svg, int width, int height) throws IOException {
    assertThat(size(svg.getBytes(StandardCharsets.UTF_8))).contains(new ImageSize(width, height));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text",
        "GIF89a",
        "<svg>",
        "<svg width='0' height='1'>",
        "<svg viewBox='0 0 0 0'>",
        "<svg viewBox='0 0 1e9 .'>",
        "<svg width='99999999999' height='1'",
        "RIFF0000WEBPVP8X"
      })
  void whatSaysNoSizeHasNone(String text) throws IOException {
    assertThat(size(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void aHeaderThatIsCutOffHasNoSize() throws IOException {
    byte[] whole =
        HexFormat.of().parseHex("FFD8FFE1001E4578696600004D4D002A000000080001011200030000FFFF");
    for (int length = 0; length < whole.length; length++) {
      assertThat(size(java.util.Arrays.copyOf(whole, length))).isEmpty();
    }
  }
}
