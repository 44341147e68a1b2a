package dev.moot.plugin.footnotes;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A numbered note: its text, and the marks that lead to it. The notes of a document are counted in
 * figures, those that blocks within it keep in letters, so that closed folds leave no gap in the
 * figures. Complete before the syntax tree is shared.
 */
final class Note {

  private final int number;
  private final Node text;
  private final boolean kept;
  private final List<FootnoteMark> marks = new ArrayList<>();

  Note(int number, Node text, boolean kept) {
    this.number = number;
    this.text = text;
    this.kept = kept;
  }

  /** Its place among those that are counted with it, from 1. */
  int number() {
    return number;
  }

  /** What stands for it in the text: 1, 2, 3, or a to z, then aa, as lists in HTML count. */
  String label() {
    return kept ? letters(number) : Integer.toString(number);
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  /** The {@link FootnoteDefinition} or {@link InlineNote} that holds its text. */
  Node text() {
    return text;
  }

  /** Whether a block within the text lists it, and so never the margin. */
  boolean isKept() {
    return kept;
  }

  List<FootnoteMark> marks() {
    return Collections.unmodifiableList(marks);
  }

  /** Notes one more mark and returns how many there are now. */
  int add(FootnoteMark mark) {
    marks.add(mark);
    return marks.size();
  }

  String id() {
    return "fn-" + label();
  }

  /** The {@code id} of a mark: {@code fnref-2}, then {@code fnref-2-2}. */
  String markId(int ordinal) {
    return "fnref-" + label() + (ordinal == 1 ? "" : "-" + ordinal);
  }
}
