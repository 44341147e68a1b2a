package dev.moot.engine.yaml.mistake;

import java.util.List;
import java.util.Optional;

/**
 * A text that is no YAML.
 *
 * @param text the text
 * @param at the offset at which the library gave up
 * @param problem what it said
 * @param entries how the text is laid out, read with forbearance
 */
record Trouble(String text, int at, String problem, List<Entry> entries) {

  Trouble {
    entries = List.copyOf(entries);
  }

  static Trouble of(String text, int at, String problem) {
    return new Trouble(text, Math.min(at, text.length()), problem, new Layout(text).entries());
  }

  /** The index of the entry where the library gave up, or of the last one before; -1 for none. */
  int index() {
    int found = -1;
    for (int i = 0; i < entries.size() && entries.get(i).lineStart() <= at; i++) {
      found = i;
    }
    return found;
  }

  /** The entry where the library gave up, or the last one before. */
  Optional<Entry> entry() {
    return entry(0);
  }

  /** The entry {@code back} before that. */
  Optional<Entry> entry(int back) {
    int i = index() - back;
    return i < 0 ? Optional.empty() : Optional.of(entries.get(i));
  }

  /**
   * The entry where the library gave up, and the two before: what may be to blame, nearest last.
   */
  List<Entry> suspects() {
    int i = index();
    return entries.subList(Math.max(0, i - 2), i + 1);
  }
}
