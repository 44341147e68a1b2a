package dev.moot.engine.miss;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.diagnostic.LineIndex;
import dev.moot.engine.markdown.MarkdownEngine;
import dev.moot.engine.plugin.Plugins;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The near misses in a text, found without plugins. */
final class Misses {

  private static final Plugins PLUGINS = Plugins.none(d -> {});
  private static final MarkdownEngine MARKDOWN = new MarkdownEngine(PLUGINS);

  static final Set<String> DIRECTIVES = Set.of("aside", "crux-summary");

  private Misses() {}

  static List<Diagnostic> in(String markdown) {
    List<Diagnostic> found = new ArrayList<>();
    new NearMissCheck(PLUGINS, DIRECTIVES)
        .check(
            MARKDOWN.parse(BasedSequence.of(markdown)),
            new LineIndex("posts/a.md", markdown),
            found::add,
            (d, meant) -> found.add(d));
    return found;
  }

  /** What is marked in {@code markdown} and the hint that stands there, a line each. */
  static List<String> told(String markdown) {
    LineIndex lines = new LineIndex("posts/a.md", markdown);
    return in(markdown).stream()
        .map(
            d -> {
              int start = lines.offsetOf(d.location());
              String marked = markdown.substring(start, start + d.location().length());
              return marked + " -> " + d.hint().orElseThrow();
            })
        .toList();
  }
}
