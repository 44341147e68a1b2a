package dev.moot.plugin.footnotes;

import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.markdown.MarkdownSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds notes that a reader who follows their marks comes back to. A note written in place belongs
 * to the note that it stands in. Each mark that closes a ring is reported once.
 */
final class NoteRings {

  /** How many notes of a ring are named, or a file with many long rings would say too much. */
  private static final int NAMED = 8;

  private final Map<String, FootnoteDefinition> definitions;
  private final MarkdownSource source;
  private final Diagnostics diagnostics;
  private final Set<String> done = new HashSet<>();
  private final Map<String, Integer> path = new HashMap<>();
  private final List<FootnoteReference> marks = new ArrayList<>();

  /**
   * @param definitions the notes of a file by {@link Label#key}
   */
  NoteRings(
      Map<String, FootnoteDefinition> definitions, MarkdownSource source, Diagnostics diagnostics) {
    this.definitions = definitions;
    this.source = source;
    this.diagnostics = diagnostics;
  }

  void report() {
    definitions.forEach(
        (key, definition) -> {
          if (definition.isReached()) {
            follow(key);
          }
        });
  }

  private void follow(String key) {
    FootnoteDefinition definition = definitions.get(key);
    if (definition == null || done.contains(key)) {
      return;
    }
    path.put(key, path.size());
    read(definition);
    path.remove(key);
    done.add(key);
  }

  private void read(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteReference reference) {
        marks.add(reference);
        String key = Label.key(reference.id());
        Integer start = path.get(key);
        if (start == null) {
          follow(key);
        } else {
          diagnostics.report(ring(start));
        }
        marks.remove(marks.size() - 1);
      } else if (!(node instanceof FootnoteDefinition)) {
        read(node);
      }
    }
  }

  /** The ring of the notes on the path from {@code start}, closed by the last mark. */
  private Diagnostic ring(int start) {
    List<FootnoteReference> ring = marks.subList(start, marks.size());
    FootnoteReference last = ring.get(ring.size() - 1);
    String id = last.id().toString();
    String way = ring.size() == 1 ? "" : " by way of " + names(ring.subList(0, ring.size() - 1));
    Diagnostic found =
        Diagnostic.of(
                FootnoteRules.CYCLE,
                source.locationOf(last.id()),
                "footnote `" + id + "` refers to itself" + way)
            .withHint("leave out this mark, or say in words what the other note says");
    for (FootnoteReference mark : ring.subList(0, Math.min(NAMED, ring.size() - 1))) {
      found =
          found.withRelated(
              source.locationOf(mark.id()), "`" + mark.id() + "` is referred to here");
    }
    return found;
  }

  private static String names(List<FootnoteReference> marks) {
    String named =
        marks.stream()
            .limit(NAMED)
            .map(mark -> "`" + mark.id() + "`")
            .collect(Collectors.joining(", "));
    return named + (marks.size() > NAMED ? " and " + (marks.size() - NAMED) + " more" : "");
  }
}
