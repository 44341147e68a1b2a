package dev.moot.engine.markdown;

import com.vladsch.flexmark.util.sequence.builder.ISequenceBuilder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What Flexmark writes the lines of a page into. It hands over each character as a part of a
 * sequence, for which its own builder does some ten times the work. For one thread.
 */
final class WrittenLine implements ISequenceBuilder<WrittenLine, CharSequence>, CharSequence {

  /** As long as most lines are that are written character by character. */
  private static final int LINE = 120;

  private char[] text = {};
  private int length;

  @Override
  public WrittenLine getBuilder() {
    return new WrittenLine();
  }

  @Override
  public WrittenLine append(@Nullable CharSequence chars, int start, int end) {
    if (chars == null) {
      return this; // as Flexmark's own has it
    }
    if (end - start == 1) {
      return append(chars.charAt(start));
    }
    makeRoom(end - start);
    if (chars instanceof String string) {
      string.getChars(start, end, text, length);
    } else if (chars instanceof WrittenLine line) {
      System.arraycopy(line.text, start, text, length, end - start);
    } else {
      for (int i = start; i < end; i++) {
        text[length + i - start] = chars.charAt(i);
      }
    }
    length += end - start;
    return this;
  }

  @Override
  public WrittenLine append(char c) {
    if (length == text.length) {
      makeRoom(LINE);
    }
    text[length++] = c;
    return this;
  }

  @Override
  public WrittenLine append(char c, int count) {
    makeRoom(count);
    Arrays.fill(text, length, length + count, c);
    length += count;
    return this;
  }

  /** Of a whole line that is taken over there is no more to come than its end. */
  private void makeRoom(int more) {
    if (length + more > text.length) {
      text = Arrays.copyOf(text, Math.max(length + more + 2, text.length * 2));
    }
  }

  @Override
  public char charAt(int index) {
    return text[index];
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public boolean isEmpty() {
    return length == 0;
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new String(text, start, end - start);
  }

  @Override
  public CharSequence getSingleBasedSequence() {
    return this;
  }

  /** Itself: it changes with what is written after it. */
  @Override
  public CharSequence toSequence() {
    return this;
  }

  @Override
  public String toString() {
    return new String(text, 0, length);
  }
}
