package dev.moot.lsp.site;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.model.Debate;
import dev.moot.api.plugin.Directive;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.live.LiveCheck;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.lsp.text.TextLines;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A site as it was read last, as the editor has it.
 *
 * @param folder its folder
 * @param number the number of the last change that it takes in
 * @param texts what its files say, by path
 * @param parsed its files, where {@code moot.yaml} can be read
 * @param linked the same with all names resolved
 * @param debates its debates by id, one whose file cannot be read now as it was last
 * @param directives the directives that its posts may use
 * @param problems what is wrong with it
 */
public record SiteView(
    Path folder,
    long number,
    Map<String, String> texts,
    Optional<ParsedSite> parsed,
    Optional<LinkedSite> linked,
    Map<String, Debate> debates,
    List<Directive> directives,
    List<Diagnostic> problems) {

  /**
   * What {@code live} holds.
   *
   * @param before the site as it was seen before
   */
  static SiteView of(Path folder, long number, LiveCheck live, Optional<SiteView> before) {
    boolean readable = live.linked().isPresent();
    return new SiteView(
        folder,
        number,
        live.texts(),
        live.parsed(),
        live.linked(),
        debates(live, before),
        readable ? live.directives() : before.map(SiteView::directives).orElse(List.of()),
        live.problems());
  }

  private static Map<String, Debate> debates(LiveCheck live, Optional<SiteView> before) {
    Map<String, Debate> known = before.map(SiteView::debates).orElse(Map.of());
    Map<String, Debate> all = new TreeMap<>();
    if (live.linked().isEmpty()) {
      return known;
    }
    live.parsed()
        .map(ParsedSite::unreadable)
        .orElse(Set.of())
        .forEach(id -> Optional.ofNullable(known.get(id)).ifPresent(d -> all.put(id, d)));
    live.linked().get().site().debates().forEach(d -> all.put(d.id(), d));
    return Collections.unmodifiableMap(all);
  }

  /** How the site calls {@code path}. */
  static String name(Path folder, Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  /** How the site calls {@code path}. */
  public String name(Path path) {
    return name(folder, path);
  }

  /** Where the file that the site calls {@code name} is. */
  public Path path(String name) {
    return folder.resolve(name);
  }

  /** The lines of the file that the site calls {@code name}; none of one that is not read. */
  public TextLines lines(String name) {
    return new TextLines(texts.getOrDefault(name, ""));
  }
}
