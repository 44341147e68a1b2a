package dev.moot.engine.rename;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.diagnostic.Span;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.yaml.WrittenWord;
import java.util.List;

/**
 * A change to a text.
 *
 * @param at what is replaced; may be empty
 * @param words what stands there then
 */
public record Edit(Span at, String words) {

  /**
   * A word of YAML replaced by another, its quotation marks left alone.
   *
   * @param place where YAML says that it is
   * @param value what it says
   */
  static Edit ofWord(SourceFile file, SourceLocation place, String value, String words) {
    return new Edit(WrittenWord.of(file.text(), file.lines().offsetOf(place), value), words);
  }

  static Edit insert(int offset, String words) {
    return new Edit(new Span(offset, offset), words);
  }

  /** {@code text} after {@code edits}, which are sorted and do not overlap. */
  static String apply(String text, List<Edit> edits) {
    StringBuilder out = new StringBuilder(text.length() + 64);
    int from = 0;
    for (Edit edit : edits) {
      out.append(text, from, edit.at().start()).append(edit.words());
      from = edit.at().end();
    }
    return out.append(text, from, text.length()).toString();
  }
}
