package dev.moot.api.model;

import java.util.List;

/**
 * A heading of a post and what stands below it, up to the next heading.
 *
 * @param id the id of the heading on the post's page; empty for what stands before the first one
 * @param heading its words; likewise
 * @param lines the words of its paragraphs, items and the like, each without line ends
 */
public record ProseSection(String id, String heading, List<String> lines) {

  public ProseSection {
    lines = List.copyOf(lines);
  }
}
