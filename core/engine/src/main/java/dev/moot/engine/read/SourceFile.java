package dev.moot.engine.read;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.diagnostic.LineIndex;

/**
 * A text file of the site.
 *
 * @param path its path below the site's folder, with {@code /} between the parts
 * @param text what it says, a byte order mark left out
 * @param lines its lines
 */
public record SourceFile(String path, String text, LineIndex lines) {

  public static SourceFile of(String path, String text) {
    return new SourceFile(path, text, new LineIndex(path, text));
  }

  public SourceLocation whole() {
    return SourceLocation.ofFile(path);
  }

  /** The file's name without folder and ending. */
  public String stem() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
