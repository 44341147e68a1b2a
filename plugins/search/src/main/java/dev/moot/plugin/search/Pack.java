package dev.moot.plugin.search;

import java.util.List;
import java.util.function.Supplier;

/** Entries that are read together, worked out by whoever asks first. */
final class Pack {

  private final String name;
  private final int first;
  private final Supplier<List<Entry>> work;
  private List<Entry> entries = List.of();
  private boolean made;

  /**
   * @param name what the script calls it
   * @param first the number of its first entry
   * @param work gives the entries
   */
  Pack(String name, int first, Supplier<List<Entry>> work) {
    this.name = name;
    this.first = first;
    this.work = work;
  }

  String name() {
    return name;
  }

  int first() {
    return first;
  }

  synchronized List<Entry> entries() {
    if (!made) {
      entries = List.copyOf(work.get());
      made = true;
    }
    return entries;
  }
}
