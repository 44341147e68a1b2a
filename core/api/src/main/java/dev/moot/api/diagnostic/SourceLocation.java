package dev.moot.api.diagnostic;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of one source file. Lines and columns count from 1, in UTF-16 units, front matter
 * included; only LF, CRLF and CR end a line, as in an editor.
 *
 * @param file path below the site's folder with {@code /} between its parts
 * @param line the line, or 0 when the whole file is meant
 * @param column the column, or 0 when the whole line is meant
 * @param length how many units to mark from the column on; 0 when unknown
 */
public record SourceLocation(String file, int line, int column, int length)
    implements Comparable<SourceLocation> {

  private static final Comparator<SourceLocation> ORDER =
      Comparator.comparing(SourceLocation::file)
          .thenComparingInt(SourceLocation::line)
          .thenComparingInt(SourceLocation::column)
          .thenComparingInt(SourceLocation::length);

  public SourceLocation {
    Objects.requireNonNull(file, "a place without a file");
    if (line < 0 || column < 0 || length < 0) {
      throw new IllegalArgumentException("negative place in " + file);
    }
  }

  /** The whole of {@code file}. */
  public static SourceLocation ofFile(String file) {
    return new SourceLocation(file, 0, 0, 0);
  }

  /**
   * Written out, as for all that is a key in every build: the JVM would work it out in each run.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceLocation o
        && line == o.line
        && column == o.column
        && length == o.length
        && file.equals(o.file);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * file.hashCode() + line) + column) + length;
  }

  @Override
  public int compareTo(SourceLocation other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, leaving out what is unknown. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
