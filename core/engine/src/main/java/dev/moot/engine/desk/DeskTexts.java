package dev.moot.engine.desk;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.plugin.Candidate;
import dev.moot.api.plugin.CandidateFinder;
import dev.moot.api.render.Words;
import dev.moot.engine.live.LiveSite;
import dev.moot.engine.plugin.Plugins;
import java.util.ArrayList;
import java.util.Comparator;
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
    return DeskText.of(
        original, paragraph -> words.map(w -> candidates(paragraph, w, plugins)).orElse(List.of()));
  }

  /** What plugins find in {@code paragraph}; of what overlaps, the first. */
  private static List<Candidate> candidates(String paragraph, Words words, Plugins plugins) {
    List<Candidate> all = new ArrayList<>();
    for (Plugins.Owned<CandidateFinder> finder : plugins.all(CandidateFinder.class)) {
      all.addAll(
          plugins.call(
              finder.plugin(),
              SourceLocation.ofFile("sources"),
              List.of(),
              () -> finder.contribution().candidates(paragraph, words)));
    }
    all.sort(Comparator.comparingInt(Candidate::start).thenComparingInt(Candidate::end));
    List<Candidate> apart = new ArrayList<>();
    int from = 0;
    for (Candidate candidate : all) {
      if (candidate.start() >= from
          && candidate.end() > candidate.start()
          && candidate.end() <= paragraph.length()) {
        apart.add(candidate);
        from = candidate.end();
      }
    }
    return apart;
  }
}
