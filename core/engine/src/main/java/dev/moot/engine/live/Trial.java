package dev.moot.engine.live;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.model.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a site would be after a change.
 *
 * @param site the site; absent where there was none before
 * @param errors the errors that it has not now
 */
public record Trial(Optional<Site> site, List<Diagnostic> errors) {

  public Trial {
    errors = List.copyOf(errors);
  }

  static Trial of(Site site, List<Diagnostic> then, List<Diagnostic> now) {
    Set<String> known = new HashSet<>();
    now.forEach(d -> known.add(d.location().file() + d.message()));
    return new Trial(
        Optional.of(site),
        then.stream()
            .filter(d -> d.isError() && !known.contains(d.location().file() + d.message()))
            .toList());
  }
}
