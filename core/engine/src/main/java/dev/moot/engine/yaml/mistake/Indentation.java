package dev.moot.engine.yaml.mistake;

import dev.moot.engine.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/** A line that is indented as no line above it is. */
final class Indentation implements Cause {

  @Override
  public Optional<Mistake> in(Trouble trouble) {
    int index = trouble.index();
    if (index < 1) {
      return Optional.empty();
    }
    List<Entry> entries = trouble.entries();
    Entry entry = entries.get(index);
    Entry above = entries.get(index - 1);
    if (entry.kind() == Entry.Kind.WORDS) {
      return Optional.empty();
    }
    boolean valued = above.kind() != Entry.Kind.EMPTY && above.kind() != Entry.Kind.WORDS;
    if (entry.indent() > above.column() && above.hasKey() && valued) {
      return Optional.of(tooDeep(trouble.text(), entry, "the key above it"));
    }
    return among(trouble.text(), entries, index)
        .or(() -> firstKey(trouble.text(), entries, index))
        .or(() -> Optional.of(noLevel(trouble.text(), entry)));
  }

  /** A key among items, or an item among keys. */
  private static Optional<Mistake> among(String text, List<Entry> entries, int index) {
    Entry entry = entries.get(index);
    for (int i = index - 1; i >= 0; i--) {
      Entry above = entries.get(i);
      if (above.indent() == entry.indent()) {
        boolean item = !above.dashes().isEmpty();
        if (item == !entry.dashes().isEmpty()) {
          return Optional.empty();
        }
        return Optional.of(
            item
                ? Mistake.at(
                    entry.start(),
                    "a key among list items",
                    above.hasKey()
                        ? "indent it as the key after the dash if it belongs to that item, else as"
                            + " the keys above the list"
                        : "put `- ` before it, or indent it as the keys above the list")
                : Mistake.at(
                    entry.start(),
                    "a list item among keys",
                    "give the list a key of its own, `tags:`, on the line above"));
      }
      if (above.indent() < entry.indent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A first key, deeper than those that follow and belong to it. */
  private static Optional<Mistake> firstKey(String text, List<Entry> entries, int index) {
    Entry entry = entries.get(index);
    Entry above = entries.get(index - 1);
    boolean alone =
        above.indent() > entry.indent()
            && above.dashes().isEmpty()
            && (index == 1 || entries.get(index - 2).indent() < above.indent());
    if (!alone) {
      return Optional.empty();
    }
    if (index == 1) {
      return Optional.of(tooDeep(text, above, "the keys below it"));
    }
    int parent = entries.get(index - 2).indent();
    boolean follows = entry.indent() > parent && entry.indent() - parent == step(entries);
    return follows ? Optional.of(tooDeep(text, above, "the keys below it")) : Optional.empty();
  }

  /** By how much the first line that is indented is. */
  private static int step(List<Entry> entries) {
    return entries.stream().mapToInt(Entry::indent).filter(i -> i > 0).findFirst().orElse(2);
  }

  private static Mistake tooDeep(String text, Entry entry, String than) {
    return new Mistake(
        word(text, entry),
        "this line is indented more than " + than,
        "indent it as that; a value that goes on here with a colon in it goes in quotes");
  }

  private static Mistake noLevel(String text, Entry entry) {
    return new Mistake(
        word(text, entry),
        "this line has the indentation of no line above it",
        "indent it as the lines that it belongs to");
  }

  private static Span word(String text, Entry entry) {
    int end = entry.hasKey() ? entry.colon() : Span.lineEnd(text, entry.start());
    return new Span(entry.start(), Math.max(entry.start() + 1, end));
  }
}
