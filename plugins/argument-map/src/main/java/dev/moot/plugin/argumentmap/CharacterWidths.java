package dev.moot.plugin.argumentmap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * How wide a character is at most, in thousandths of the font size, whichever of the usual fonts a
 * browser finds. Read from {@code widths.txt} and never asked of the machine: with its fonts or its
 * JDK's tables the same text would break elsewhere into other lines.
 */
final class CharacterWidths {

  private static final int USUAL = 1000;

  private final int[] first;
  private final int[] last;
  private final int[] width;

  private CharacterWidths(List<String> lines) {
    first = new int[lines.size()];
    last = new int[lines.size()];
    width = new int[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      String[] fields = lines.get(i).split(" ", -1);
      first[i] = Integer.parseInt(fields[0], 16);
      last[i] = Integer.parseInt(fields[1], 16);
      width[i] = Integer.parseInt(fields[2]);
    }
  }

  /** The table, read when the first map is drawn. */
  static CharacterWidths table() {
    return Table.READ;
  }

  private static final class Table {
    private static final CharacterWidths READ = read();

    private static CharacterWidths read() {
      try (InputStream in =
              Objects.requireNonNull(CharacterWidths.class.getResourceAsStream("widths.txt"));
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return new CharacterWidths(lines.lines().filter(l -> !l.startsWith("#")).toList());
      } catch (IOException e) {
        throw new UncheckedIOException("widths.txt cannot be read", e);
      }
    }
  }

  /** The width of a code point; none for marks that stand on another character. */
  int of(int codePoint) {
    int found = Arrays.binarySearch(first, codePoint);
    int row = found >= 0 ? found : -found - 2;
    return row >= 0 && codePoint <= last[row] ? width[row] : USUAL;
  }

  /** The width of {@code text} in one line. */
  int of(String text) {
    return text.codePoints().map(this::of).sum();
  }
}
