package dev.moot.plugin.claimlinks;

import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * What stands between double square brackets: {@code [[id]]} or {@code [[id|words]]}. An {@code @}
 * before the id makes it a person's. White space around id and words does not count, and an editor
 * may wrap the words.
 *
 * @param inside all of it
 * @param person whether the id is a person's, not a claim's
 * @param id as written, {@code captured} or {@code lab-jobs/captured}, without the {@code @}
 * @param words empty when only the id is given
 * @param end the index after the closing brackets
 */
record Brackets(
    BasedSequence inside, boolean person, BasedSequence id, BasedSequence words, int end) {

  private static final char PERSON = '@';

  /**
   * The brackets that open at {@code from}; empty for anything else, which stays text. The search
   * ends at the next bracket, so that reading a whole text takes linear time.
   */
  static Optional<Brackets> read(BasedSequence text, int from) {
    if (!isPair(text, from, '[')) {
      return Optional.empty();
    }
    int start = from + 2;
    int bar = -1;
    int i = start;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ']') {
        break;
      }
      // A second bar stays text too: in a table it would be a cell's edge.
      if (c == '[' || (c == '|' && bar >= 0)) {
        return Optional.empty();
      }
      bar = c == '|' ? i : bar;
      if (c == '`' && bar >= 0) {
        i = codeEnd(text, i) - 1;
      }
    }
    if (!isPair(text, i, ']')) {
      return Optional.empty();
    }
    BasedSequence name = text.subSequence(start, bar < 0 ? i : idEnd(text, bar)).trim();
    boolean person = !name.isEmpty() && name.charAt(0) == PERSON;
    BasedSequence id = person ? name.subSequence(1) : name;
    BasedSequence words = bar < 0 ? text.subSequence(i, i) : text.subSequence(bar + 1, i).trim();
    boolean wellFormed = isId(id) && (bar < 0 || !words.isEmpty());
    return wellFormed
        ? Optional.of(new Brackets(text.subSequence(start, i).trim(), person, id, words, i + 2))
        : Optional.empty();
  }

  /**
   * The index after the code span that opens at {@code from}, which no bracket in it can end; after
   * its backticks where they open none.
   */
  private static int codeEnd(BasedSequence text, int from) {
    int opened = runEnd(text, from);
    int i = opened;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      int end = runEnd(text, i);
      if (end - i == opened - from) {
        return end;
      }
      i = Math.max(end, i + 1);
    }
    return opened;
  }

  private static int runEnd(BasedSequence text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  /** Writers who know other tools put {@code \|} in tables. */
  private static int idEnd(BasedSequence text, int bar) {
    return text.charAt(bar - 1) == '\\' ? bar - 1 : bar;
  }

  private static boolean isPair(BasedSequence text, int at, char bracket) {
    return at + 1 < text.length() && text.charAt(at) == bracket && text.charAt(at + 1) == bracket;
  }

  /**
   * Whether it looks like an id; one that is none, such as {@code Captured}, is for the core to
   * report.
   */
  private static boolean isId(BasedSequence id) {
    int slashes = 0;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c == '/') {
        slashes++;
      } else if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
        return false;
      }
    }
    return !id.isEmpty()
        && slashes <= 1
        && id.charAt(0) != '/'
        && id.charAt(id.length() - 1) != '/';
  }

  /**
   * Whether {@code document} defines a link reference of that name, {@code [id]: address}; then it
   * is a link in brackets, as CommonMark has it.
   */
  boolean isLabel(Document document) {
    ReferenceRepository references = Parser.REFERENCES.get(document);
    return references.containsKey(references.normalizeKey(inside));
  }

  boolean hasWords() {
    return !words.isEmpty();
  }

  /** The words that stand for a bare id: its last part, hyphens read as spaces. */
  BasedSequence idAsWords() {
    int slash = id.indexOf('/');
    return id.subSequence(slash + 1).toMapped(c -> c == '-' || c == '_' ? ' ' : c);
  }
}
