package dev.moot.dist.lsp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/** The texts that an editor has open, and places in them as editors count: in units of UTF-16. */
final class EditorTexts {

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Integer> versions = new HashMap<>();

  /** What the file says; nothing where it is shut. */
  String of(String file) {
    return texts.getOrDefault(file, "");
  }

  Set<String> open() {
    return Set.copyOf(texts.keySet());
  }

  void open(String file, String text) {
    texts.put(file, text);
    versions.put(file, 1);
  }

  void shut(String file) {
    texts.remove(file);
  }

  /** Has an open file say {@code text}; its version from then on. */
  int put(String file, String text) {
    texts.put(file, text);
    return versions.merge(file, 1, Integer::sum);
  }

  /** The same where {@code words} come in place of what {@code range} has. */
  int put(String file, Range range, String words) {
    return put(file, edited(of(file), List.of(new TextEdit(range, words))));
  }

  /** {@code text} with all of {@code edits}, whose places are those before any was made. */
  static String edited(String text, List<TextEdit> edits) {
    List<TextEdit> last = new ArrayList<>(edits);
    last.sort(
        (a, b) ->
            Integer.compare(
                offset(text, b.getRange().getStart()), offset(text, a.getRange().getStart())));
    StringBuilder after = new StringBuilder(text);
    last.forEach(
        e ->
            after.replace(
                offset(text, e.getRange().getStart()),
                offset(text, e.getRange().getEnd()),
                e.getNewText()));
    return after.toString();
  }

  /** Where {@code position} is in {@code text}. */
  static int offset(String text, Position position) {
    int at = 0;
    for (int line = 0; line < position.getLine(); at++) {
      if (endsLine(text, at)) {
        line++;
      }
    }
    return at + position.getCharacter();
  }

  /** The position that is at {@code offset} of {@code text}. */
  static Position position(String text, int offset) {
    int line = 0;
    int start = 0;
    for (int at = 0; at < offset; at++) {
      if (endsLine(text, at)) {
        line++;
        start = at + 1;
      }
    }
    return new Position(line, offset - start);
  }

  private static boolean endsLine(String text, int at) {
    char c = text.charAt(at);
    return c == '\n' || c == '\r' && !text.startsWith("\n", at + 1);
  }

  /** What {@code range} has in {@code text}. */
  static String words(String text, Range range) {
    return text.substring(offset(text, range.getStart()), offset(text, range.getEnd()));
  }

  /** The place of {@code words}, where they stand last in an open file, or behind them. */
  Position place(String file, String words, boolean behind) {
    int offset = of(file).lastIndexOf(words);
    if (offset < 0) {
      throw new IllegalArgumentException("no `" + words + "` in " + file);
    }
    return position(of(file), behind ? offset + words.length() : offset);
  }
}
