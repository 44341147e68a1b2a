package dev.moot.engine;

import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Site;
import dev.moot.engine.write.RefusedException;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what a command names, or says what else there is. */
final class Named {

  private static final int LISTED = 8;

  private Named() {}

  /** The debate of {@code site} called {@code name}. */
  static Debate debate(Site site, String name) throws RefusedException {
    Optional<Debate> found = site.debate(name);
    if (found.isPresent()) {
      return found.get();
    }
    Optional<Debate> home =
        site.debates().stream()
            .filter(d -> site.claim(new ClaimId(d.id(), name)).isPresent())
            .findFirst();
    if (home.isPresent()) {
      throw new RefusedException(
          "`" + name + "` is a claim, not a debate",
          "put its debate in front: `" + home.get().id() + "/" + name + "`");
    }
    throw unknown("debate", name, site.debates().stream().map(Debate::id).toList());
  }

  /** That {@code name} is none of {@code known}. */
  static RefusedException unknown(String what, String name, Collection<String> known) {
    return new RefusedException(
        "there is no " + what + " called `" + name + "`",
        Nearest.to(name, known)
            .map(n -> "did you mean `" + n + "`?")
            .orElseGet(() -> choice(known)));
  }

  private static String choice(Collection<String> known) {
    if (known.isEmpty()) {
      return "there is none at all";
    }
    String more = known.size() > LISTED ? " and " + (known.size() - LISTED) + " more" : "";
    return "there are " + known.stream().limit(LISTED).collect(Collectors.joining(", ")) + more;
  }
}
