package dev.moot.plugin.search;

import java.util.List;

/** The index of a site, made when a part of it is asked for first. */
final class IndexMaking {

  private final Entries entries;
  private String[] parts = {};

  IndexMaking(Entries entries) {
    this.entries = entries;
  }

  /** The text of part {@code number}. */
  synchronized String part(int number) {
    if (parts.length == 0) {
      WordIndex index = new WordIndex();
      entries.packs().forEach(p -> add(p, index));
      parts = index.written(entries.parts());
    }
    return parts[number];
  }

  private static void add(Pack pack, WordIndex index) {
    List<Entry> entries = pack.entries();
    for (int i = 0; i < entries.size(); i++) {
      index.add(entries.get(i), pack.first() + i);
    }
  }
}
