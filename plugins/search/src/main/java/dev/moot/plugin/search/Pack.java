package dev.moot.plugin.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Entries that are read together.
 *
 * @param name what the script calls it
 * @param first the number of its first entry
 * @param entries the entries
 */
record Pack(String name, int first, List<Entry> entries) {

  Pack {
    entries = List.copyOf(entries);
  }

  /** All that its file goes by. */
  List<Object> basis() {
    List<Object> basis = new ArrayList<>();
    for (Entry entry : entries) {
      basis.addAll(List.of(entry.kind(), entry.href(), entry.title(), entry.context()));
      basis.add(entry.text().edition());
    }
    return basis;
  }
}
