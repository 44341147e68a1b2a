package dev.moot.engine.markdown.spec;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * {@code *} or {@code _} with the rules of CommonMark 0.31.2: runs whose lengths are both multiples
 * of three match each other, inside words too.
 */
final class EmphasisMark extends EmphasisDelimiterProcessor {

  private static final int THREE = 3;

  private final boolean insideWords;

  EmphasisMark(char mark) {
    super(mark, false);
    this.insideWords = mark == '*';
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return leftFlanking && (insideWords || !rightFlanking || beforeIsPunctuation);
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return rightFlanking && (insideWords || !leftFlanking || afterIsPunctuation);
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    boolean both = opener.canClose() || closer.canOpen();
    boolean threes = opener.length() % THREE == 0 && closer.length() % THREE == 0;
    if (both && !threes && (opener.length() + closer.length()) % THREE == 0) {
      return 0;
    }
    return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
  }
}
