package dev.moot.engine.yaml.mistake;

import java.util.List;

/**
 * What begins on a line of its own: {@code key: value}, an item, or words that are neither.
 *
 * @param lineStart where its line begins
 * @param start its first character that is no blank
 * @param dashes where the dashes of items before it are
 * @param content where it begins after these
 * @param colon where the colon after its key is; -1 without a key
 * @param value where its value begins
 * @param end where its value ends, on a later line perhaps
 * @param kind what its value is
 * @param closed whether the bracket or quote that the value begins with is closed
 */
record Entry(
    int lineStart,
    int start,
    List<Integer> dashes,
    int content,
    int colon,
    int value,
    int end,
    Kind kind,
    boolean closed) {

  /** What a value is, by its first character. */
  enum Kind {
    EMPTY,
    PLAIN,
    QUOTED,
    FLOW,
    BLOCK,
    /** No value: a line that is neither {@code key: value} nor an item. */
    WORDS
  }

  Entry {
    dashes = List.copyOf(dashes);
  }

  boolean hasKey() {
    return colon >= 0;
  }

  /** How far its line is indented. */
  int indent() {
    return start - lineStart;
  }

  /** The column of its key, or of its words. */
  int column() {
    return content - lineStart;
  }

  /** What a continuation of its value has to be indented more than. */
  int base() {
    return hasKey() ? column() : dashes.isEmpty() ? -1 : dashes.get(dashes.size() - 1) - lineStart;
  }

  Entry endingAt(int offset) {
    return new Entry(lineStart, start, dashes, content, colon, value, offset, kind, closed);
  }
}
