package dev.moot.engine.desk;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.plugin.Candidate;
import dev.moot.api.plugin.CandidateFinder;
import dev.moot.api.render.Words;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.plugin.SiteCalls;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What plugins find in the paragraphs of one text. One that fails, or does not end, is told of once
 * and asked no more of this text.
 */
final class Finders {

  private final List<Plugins.Owned<CandidateFinder>> finders;
  private final SiteCalls calls;
  private final Set<LoadedPlugin> failed = new HashSet<>();

  Finders(List<Plugins.Owned<CandidateFinder>> finders, SiteCalls calls) {
    this.finders = finders;
    this.calls = calls;
  }

  /** What they find in {@code paragraph}; of what overlaps, the first. */
  List<Candidate> find(String paragraph, Words words) {
    List<Candidate> all = new ArrayList<>();
    for (Plugins.Owned<CandidateFinder> finder : finders) {
      if (!failed.contains(finder.plugin())) {
        Optional<List<Candidate>> found =
            calls.call(
                finder.plugin(),
                SourceLocation.ofFile("sources"),
                Optional.empty(),
                () -> Optional.of(List.copyOf(finder.contribution().candidates(paragraph, words))));
        found.ifPresentOrElse(all::addAll, () -> failed.add(finder.plugin()));
      }
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
