package dev.moot.plugin.formats.kialo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The claims of an export, line by line. Lines that begin none belong to the claim before them, and
 * are joined to it by a blank.
 *
 * @param all the claims, in order
 * @param stray numbers of the lines that stand before the first claim
 */
record KialoLines(List<KialoLine> all, List<Integer> stray) {

  KialoLines {
    all = List.copyOf(all);
    stray = List.copyOf(stray);
  }

  /**
   * Those of {@code lines}.
   *
   * @param first the number of the first one
   */
  static KialoLines of(List<String> lines, int first) {
    List<KialoLine> all = new ArrayList<>();
    List<Integer> stray = new ArrayList<>();
    Optional<KialoLine> open = Optional.empty();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i);
      Optional<KialoLine> next = KialoLine.of(first + i, text);
      if (next.isPresent()) {
        open.ifPresent(line -> all.add(line.saying(words.toString().strip())));
        open = next;
        words.setLength(0);
        words.append(next.get().text());
      } else if (!text.isBlank() && open.isEmpty()) {
        stray.add(first + i);
      } else if (!text.isBlank()) {
        words.append(' ').append(text.strip());
      }
    }
    open.ifPresent(line -> all.add(line.saying(words.toString().strip())));
    return new KialoLines(all, stray);
  }
}
