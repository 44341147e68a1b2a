package dev.moot.plugin.footnotes;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;

/** The {@code [^id]} that references and definitions share. */
final class Label {

  private static final String NEVER = "[]^";
  private static final int LONGEST = 200;

  private Label() {}

  /**
   * Where the label that starts at {@code from} ends, its bracket included; -1 when there is none.
   */
  static int end(CharSequence text, int from) {
    if (from + 4 > text.length()) {
      return -1;
    }
    if (text.charAt(from) != '[' || text.charAt(from + 1) != '^') {
      return -1;
    }
    int limit = Math.min(text.length(), from + 2 + LONGEST);
    for (int i = from + 2; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return i > from + 2 ? i + 1 : -1;
      }
      if (Character.isWhitespace(c) || NEVER.indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** The id within a label, as a piece of the source. */
  static BasedSequence id(BasedSequence label) {
    return label.subSequence(2, label.length() - 1);
  }

  /** What ids are compared by: GitHub ignores case, and so do we. */
  static String key(BasedSequence id) {
    return id.toString().toLowerCase(Locale.ROOT);
  }
}
