package dev.moot.plugin.footnotes;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A numbered note: its text, and the marks that lead to it. Complete before the syntax tree is
 * shared.
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

  int number() {
    return number;
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
    return "fn-" + number;
  }

  /** The {@code id} of a mark: {@code fnref-2}, then {@code fnref-2-2}. */
  String markId(int ordinal) {
    return "fnref-" + number + (ordinal == 1 ? "" : "-" + ordinal);
  }
}
