package dev.moot.dist.edits;

import java.util.List;
import java.util.Set;

/**
 * A part of a text.
 *
 * @param text Markdown
 * @param needs the names of what it is about; it is left out while the site has not all of them
 */
record Block(String text, List<String> needs) {

  Block {
    needs = List.copyOf(needs);
  }

  static Block of(String text, String... needs) {
    return new Block(text, List.of(needs));
  }

  boolean fits(Set<String> names) {
    return names.containsAll(needs);
  }
}
