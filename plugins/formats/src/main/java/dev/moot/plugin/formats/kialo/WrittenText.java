package dev.moot.plugin.formats.kialo;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Evidence;
import dev.moot.plugin.formats.graph.ExportedDebate;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The text of a claim as Kialo writes it, with links on those of its words that name evidence.
 *
 * @param text what stands in the line
 * @param isChanged whether it is not quite the claim's
 * @param unlinked how much of the evidence no words of it name
 */
record WrittenText(String text, boolean isChanged, int unlinked) {

  /**
   * @param top whether neither {@code Pro:} nor {@code Con:} stands before it
   */
  static WrittenText of(Claim claim, boolean top) {
    String plain = ExportedDebate.text(claim);
    String words = plain;
    if (top && words.matches("(Pro|Con):.*")) {
      words = words.replaceFirst(":", " :");
    } else if (words.matches("-> See [0-9.]*")) {
      words = words.replaceFirst("->", "- >");
    }
    TreeMap<Integer, Evidence> links = new TreeMap<>();
    for (Evidence evidence : claim.evidence()) {
      place(words, evidence, links).ifPresent(at -> links.put(at, evidence));
    }
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (var link : links.entrySet()) {
      String title = ExportedDebate.line(link.getValue().title());
      text.append(escaped(words.substring(done, link.getKey())));
      text.append('[').append(escaped(title)).append("](");
      text.append(escaped(link.getValue().url().orElse(""))).append(')');
      done = link.getKey() + title.length();
    }
    text.append(escaped(words.substring(done)));
    return new WrittenText(
        text.toString(), !words.equals(plain), claim.evidence().size() - links.size());
  }

  /** Where the words of {@code evidence} stand, and no link yet. */
  private static Optional<Integer> place(
      String words, Evidence evidence, TreeMap<Integer, Evidence> links) {
    String title = ExportedDebate.line(evidence.title());
    if (evidence.url().isEmpty() || title.isEmpty()) {
      return Optional.empty();
    }
    int at = words.indexOf(title);
    while (at >= 0) {
      int end = at + title.length();
      var before = links.lowerEntry(end);
      boolean free =
          before == null
              || before.getKey() + ExportedDebate.line(before.getValue().title()).length() <= at;
      if (free) {
        return Optional.of(at);
      }
      at = words.indexOf(title, at + 1);
    }
    return Optional.empty();
  }

  private static String escaped(String text) {
    return text.replaceAll("([()\\[\\]])", "\\\\$1");
  }
}
