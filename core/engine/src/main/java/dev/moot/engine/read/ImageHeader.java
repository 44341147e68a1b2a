package dev.moot.engine.read;

import dev.moot.engine.markdown.ImageSize;
import dev.moot.engine.roots.RootFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The size that a picture states at the beginning of its file: PNG (section 11.2.2 of its
 * specification), GIF 89a, JPEG (the frame header of ITU T.81), WebP (RFC 9649) and SVG. Nothing is
 * decoded, and of a file at most the first 256 KiB is read.
 */
public final class ImageHeader {

  private static final int MOST = 256 << 10;
  private static final int BYTE = 0xFF;
  private static final int LARGEST = 1 << 20;
  private static final Pattern SVG = Pattern.compile("<svg\\b[^>]*>", Pattern.DOTALL);
  private static final Pattern VIEW_BOX =
      Pattern.compile(
          "\\sviewBox\\s*=\\s*[\"']\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)");

  private final byte[] bytes;

  private ImageHeader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The size of the picture in {@code file}; empty when the file does not say. */
  public static Optional<ImageSize> sizeOf(RootFile file) {
    try (InputStream in = file.open()) {
      return Optional.ofNullable(new ImageHeader(in.readNBytes(MOST)).size());
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional
          .empty(); // cut off or no picture; a browser will find its size, if there is one
    }
  }

  private @Nullable ImageSize size() {
    if (has(1, "PNG")) {
      return new ImageSize(big(16, 4), big(20, 4));
    } else if (has(0, "GIF8")) {
      return new ImageSize(little(6, 2), little(8, 2));
    } else if (big(0, 2) == 0xFFD8) {
      return jpeg();
    } else if (has(0, "RIFF") && has(8, "WEBP")) {
      return webp();
    }
    return svg();
  }

  /**
   * Walks from marker to marker up to the first frame header. A camera that was held upright says
   * so in its Exif data, and browsers turn its pictures.
   */
  private @Nullable ImageSize jpeg() {
    boolean turned = false;
    int at = 2;
    while (at + 9 < bytes.length) {
      int marker = big(at, 2);
      boolean frame = marker >= 0xFFC0 && marker <= 0xFFCF;
      if (frame && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC) {
        int height = big(at + 5, 2);
        int width = big(at + 7, 2);
        return turned ? new ImageSize(height, width) : new ImageSize(width, height);
      }
      turned |= marker == 0xFFE1 && has(at + 4, "Exif") && isTurned(at + 10);
      // A run of FF is padding; every other marker before the frame has a length.
      at += marker == 0xFFFF ? 1 : 2 + Math.max(2, big(at + 2, 2));
    }
    return null;
  }

  /** Whether the TIFF directory at {@code tiff} gives an orientation of a quarter turn. */
  private boolean isTurned(int tiff) {
    boolean big = has(tiff, "MM");
    int directory = tiff + number(big, tiff + 4, 4);
    int count = number(big, directory, 2);
    for (int i = 0; i < count; i++) {
      int entry = directory + 2 + i * 12;
      if (number(big, entry, 2) == 0x0112) {
        return number(big, entry + 8, 2) >= 5;
      }
    }
    return false;
  }

  private int number(boolean big, int at, int count) {
    return big ? big(at, count) : little(at, count);
  }

  private @Nullable ImageSize webp() {
    if (has(12, "VP8X")) {
      return new ImageSize(1 + little(24, 3), 1 + little(27, 3));
    } else if (has(12, "VP8L")) {
      int both = little(21, 4);
      return new ImageSize(1 + (both & 0x3FFF), 1 + (both >>> 14 & 0x3FFF));
    } else if (has(12, "VP8 ")) {
      return new ImageSize(little(26, 2) & 0x3FFF, little(28, 2) & 0x3FFF);
    }
    return null;
  }

  private @Nullable ImageSize svg() {
    Matcher tag = SVG.matcher(new String(bytes, StandardCharsets.UTF_8));
    if (!tag.find()) {
      return null;
    }
    Matcher box = VIEW_BOX.matcher(tag.group());
    double width = length("width", tag.group());
    double height = length("height", tag.group());
    if (box.find()) {
      double ratio = Double.parseDouble(box.group(1)) / Double.parseDouble(box.group(2));
      if (width < 0 && height < 0) {
        width = Double.parseDouble(box.group(1));
      }
      width = width < 0 ? height * ratio : width;
      height = height < 0 ? width / ratio : height;
    }
    boolean sound = width < LARGEST && height < LARGEST;
    return sound ? new ImageSize((int) Math.round(width), (int) Math.round(height)) : null;
  }

  /** An attribute in pixels, or -1; lengths in other units depend on where the picture stands. */
  private static double length(String name, String tag) {
    Matcher m =
        Pattern.compile("\\s" + name + "\\s*=\\s*[\"']\\s*(\\d+(?:\\.\\d+)?)(?:px)?\\s*[\"']")
            .matcher(tag);
    return m.find() ? Double.parseDouble(m.group(1)) : -1;
  }

  private boolean has(int at, String word) {
    return at + word.length() <= bytes.length
        && new String(bytes, at, word.length(), StandardCharsets.ISO_8859_1).equals(word);
  }

  private int big(int at, int count) {
    int value = 0;
    for (int i = 0; i < count; i++) {
      value = value << 8 | bytes[at + i] & BYTE;
    }
    return value;
  }

  private int little(int at, int count) {
    int value = 0;
    for (int i = count - 1; i >= 0; i--) {
      value = value << 8 | bytes[at + i] & BYTE;
    }
    return value;
  }
}
