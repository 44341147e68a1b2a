package dev.moot.engine.link.quote;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as quotes are compared: in Unicode form NFC, with one kind of single and of double
 * quotation mark, of dash and of space, so that a quote need not repeat a typesetter's choices. It
 * knows the lines of the file it was folded from. Immutable.
 */
final class FoldedText {

  private final String file;
  private final String text;

  /**
   * Where each line of the file begins in the folded text; a blank line begins where the next does.
   */
  private final int[] lineStarts;

  private FoldedText(String file, String text, int[] lineStarts) {
    this.file = file;
    this.text = text;
    this.lineStarts = lineStarts;
  }

  /** Folds {@code words} alone. */
  static String fold(String words) {
    return of("", words).text;
  }

  /**
   * Folds {@code original}.
   *
   * @param file what to call the file it came from
   */
  static FoldedText of(String file, String original) {
    String nfc = Normalizer.normalize(original, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(nfc.length());
    int[] starts = new int[16];
    int lines = 1;
    boolean space = true;
    for (int i = 0; i < nfc.length(); i++) {
      char c = nfc.charAt(i);
      if (isSpace(c)) {
        if (!space) {
          out.append(' ');
        }
        space = true;
        if (c == '\n' || (c == '\r' && !nfc.startsWith("\n", i + 1))) {
          if (lines == starts.length) {
            starts = Arrays.copyOf(starts, lines * 2);
          }
          starts[lines++] = out.length();
        }
      } else if (isSeen(c)) {
        space = false;
        out.append(plain(c));
      }
    }
    int end = out.length() > 0 && out.charAt(out.length() - 1) == ' ' ? 1 : 0;
    return new FoldedText(file, out.substring(0, out.length() - end), Arrays.copyOf(starts, lines));
  }

  /**
   * Where in {@code nfc}, which is in form NFC, each character of its folded text stands; a space
   * stands where the first of a run does.
   */
  static int[] places(String nfc) {
    int[] places = new int[nfc.length()];
    int length = 0;
    boolean space = true;
    for (int i = 0; i < nfc.length(); i++) {
      boolean isSpace = isSpace(nfc.charAt(i));
      if (isSpace ? !space : isSeen(nfc.charAt(i))) {
        places[length++] = i;
      }
      space = isSpace || (space && !isSeen(nfc.charAt(i)));
    }
    int end = length > 0 && isSpace(nfc.charAt(places[length - 1])) ? 1 : 0;
    return Arrays.copyOf(places, length - end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether {@code c} is more than a place where a word may break. */
  private static boolean isSeen(char c) {
    return c != '\u00AD' && c != '\u200B';
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> c;
    };
  }

  /** The file's path below the site's folder, or its name if it lies elsewhere. */
  String file() {
    return file;
  }

  String text() {
    return text;
  }

  /** Whether nothing stands on {@code line} of the file. */
  boolean isBlank(int line) {
    return start(line) == start(line + 1);
  }

  /** Where {@code line} of the file begins. */
  int start(int line) {
    return line > lineStarts.length ? text.length() : Math.min(lineStarts[line - 1], text.length());
  }

  /** The line of the file that holds the folded character at {@code offset}, counted from 1. */
  int line(int offset) {
    int low = 0;
    int high = lineStarts.length;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (lineStarts[middle] <= offset) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low + 1;
  }
}
