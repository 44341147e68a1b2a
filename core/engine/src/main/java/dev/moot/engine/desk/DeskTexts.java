package dev.moot.engine.desk;

import dev.moot.api.plugin.CandidateFinder;
import dev.moot.api.render.Words;
import dev.moot.engine.live.LiveSite;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.plugin.SiteCalls;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The texts on the desk, each taken apart once while it stays the same. Safe for threads. */
final class DeskTexts {

  /** A text, and whose words tell why its candidates are some. */
  private record Kept(String original, List<String> finders, DeskText text) {}

  private final LiveSite site;
  private final Map<String, Kept> known = new ConcurrentHashMap<>();

  DeskTexts(LiveSite site) {
    this.site = site;
  }

  /** {@code original}, which the file called {@code name} says. */
  DeskText of(String name, String original) {
    return site.withPlugins(
        plugins -> {
          List<String> finders = finders(plugins);
          @Nullable Kept kept = known.get(name);
          if (kept == null
              || !kept.original().equals(original)
              || !kept.finders().equals(finders)) {
            kept = new Kept(original, finders, taken(original, plugins));
            known.put(name, kept);
          }
          return kept.text();
        });
  }

  /** What candidates follow from beside the text. */
  private List<String> finders(Plugins plugins) {
    List<String> ids = new ArrayList<>();
    site.newest().ifPresent(l -> ids.add(l.config().settings().language().toLanguageTag()));
    plugins.loaded().forEach(p -> ids.add(p.id()));
    return ids;
  }

  private DeskText taken(String original, Plugins plugins) {
    Optional<Words> words = site.words();
    Finders finders =
        new Finders(plugins.all(CandidateFinder.class), SiteCalls.reading(plugins, original));
    return DeskText.of(
        original, paragraph -> words.map(w -> finders.find(paragraph, w)).orElse(List.of()));
  }
}
