package dev.moot.plugin.formats.forum;

import dev.moot.plugin.formats.thread.Block;
import dev.moot.plugin.formats.thread.Leftovers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The paragraphs of a pasted text. What was copied twice stands once: a run of five paragraphs or
 * more that stood before is left out. Fewer may be a quote.
 *
 * @param kept the paragraphs that stay
 * @param runs how many runs were left out
 * @param folded how many paragraphs these had
 */
record Paragraphs(List<Block> kept, int runs, int folded) {

  private static final int RUN = 5;

  Paragraphs {
    kept = List.copyOf(kept);
  }

  static Paragraphs of(List<Block> all) {
    Map<List<String>, Integer> first = new HashMap<>();
    List<Block> kept = new ArrayList<>();
    int runs = 0;
    int noted = 0;
    int at = 0;
    while (at < all.size()) {
      for (; noted + RUN <= at; noted++) {
        first.putIfAbsent(words(all, noted), noted);
      }
      Integer before = at + RUN <= all.size() ? first.get(words(all, at)) : null;
      if (before == null) {
        kept.add(all.get(at));
        at++;
      } else {
        int start = at;
        int from = before;
        while (at < all.size() && from < start && all.get(at).text().equals(all.get(from).text())) {
          at++;
          from++;
        }
        runs++;
      }
    }
    return new Paragraphs(kept, runs, all.size() - kept.size());
  }

  private static List<String> words(List<Block> all, int start) {
    return all.subList(start, start + RUN).stream().map(Block::text).toList();
  }

  void tell(Leftovers leftovers) {
    leftovers.add(
        new Leftovers.Kind(
            "lost.repeated",
            "paragraph that stood before",
            "paragraphs that stood before" + (runs > 1 ? " (" + runs + " runs)" : "")),
        folded);
  }
}
