package dev.moot.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/** What kinds of files a site has, as browsers call them. */
final class MediaTypes {

  private final Properties byEnding = new Properties();

  MediaTypes() {
    try (InputStream in = MediaTypes.class.getResourceAsStream("media-types.properties")) {
      if (in == null) {
        throw new IllegalStateException("the jar has no media-types.properties");
      }
      byEnding.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The type of the file at {@code path}, by its ending. */
  String of(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return byEnding.getProperty(ending, byEnding.getProperty("other", ""));
  }

  static boolean isPage(String path) {
    return path.endsWith(".html");
  }
}
