package dev.moot.engine.typography;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/**
 * Pieces of a file as strings. Flexmark puts them together character by character and asks its
 * patterns about each; most are a part of the file's text and hold nothing to replace.
 */
public final class Typed {

  private Typed() {}

  /** The characters of {@code piece}. */
  public static String text(BasedSequence piece) {
    if (piece instanceof SubSequence && piece.getBase() instanceof String file) {
      String part = file.substring(piece.getStartOffset(), piece.getEndOffset());
      if (part.indexOf('\0') < 0) { // which Flexmark shows as another character
        return part;
      }
    }
    return piece.toString();
  }

  /** {@code piece} with entities and backslash escapes replaced by what they stand for. */
  public static String unescaped(BasedSequence piece) {
    String text = text(piece);
    return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : piece.unescape();
  }
}
