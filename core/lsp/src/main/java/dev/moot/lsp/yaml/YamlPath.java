package dev.moot.lsp.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** The keys that lead to a line of block YAML; a dash stands for an item of a list. */
final class YamlPath {

  /** An item of a list among keys. */
  static final String ITEM = "-";

  private record Step(int column, String name) {}

  private final Deque<Step> steps = new ArrayDeque<>();

  /** Goes on to {@code line}, whose own key is part of the path then. */
  void goOn(YamlLine line) {
    for (int dash : line.dashes()) {
      while (!steps.isEmpty()
          && (steps.getLast().column() > dash
              || steps.getLast().column() == dash && steps.getLast().name().equals(ITEM))) {
        steps.removeLast();
      }
      steps.addLast(new Step(dash, ITEM));
    }
    if (line.dashes().isEmpty()) {
      leave(line.column());
    }
    if (!line.key().isEmpty()) {
      steps.addLast(new Step(line.column(), line.key()));
    }
  }

  /** Leaves what does not hold something that begins at {@code column}. */
  void leave(int column) {
    while (!steps.isEmpty() && steps.getLast().column() >= column) {
      steps.removeLast();
    }
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    for (Iterator<Step> all = steps.iterator(); all.hasNext(); ) {
      names.add(all.next().name());
    }
    return names;
  }
}
