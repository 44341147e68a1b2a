package dev.moot.engine.link.name;

import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Site;
import dev.moot.api.model.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Finds the claim that is meant by what is nearly its id, or by its text or a piece of it. */
public final class NearClaim {

  private NearClaim() {}

  /**
   * How the claim near {@code written} is named in a post that digests {@code debates}; claims of
   * these come first.
   */
  public static Optional<String> in(Site site, List<String> debates, String written) {
    int slash = written.indexOf('/');
    String debate = slash < 0 ? "" : written.substring(0, slash).strip();
    String name = Slug.of(written.substring(slash + 1));
    List<Claim> own = new ArrayList<>();
    for (String id : slash < 0 ? debates : List.of(debate)) {
      site.debate(id).map(Debate::claims).orElse(Map.of()).values().forEach(own::add);
    }
    return nearest(name, own)
        .map(c -> slash < 0 ? c.id().local() : c.id().toString())
        .or(() -> nearest(name, site.claims()).map(c -> c.id().toString()));
  }

  private static Optional<Claim> nearest(String name, Iterable<Claim> claims) {
    Map<String, Claim> ids = new TreeMap<>();
    Map<String, Claim> texts = new TreeMap<>();
    for (Claim claim : claims) {
      ids.putIfAbsent(claim.id().local(), claim);
      texts.putIfAbsent(Slug.of(claim.text()), claim);
    }
    return Optional.ofNullable(ids.get(name))
        .or(() -> Optional.ofNullable(texts.get(name)))
        .or(() -> Nearest.to(name, ids.keySet()).map(ids::get))
        .or(() -> Nearest.to(name, texts.keySet()).map(texts::get))
        .or(() -> only(ids, id -> holds(name, id)))
        .or(() -> only(texts, text -> holds(text, name)));
  }

  private static Optional<Claim> only(Map<String, Claim> claims, Predicate<String> fits) {
    List<Claim> found =
        claims.entrySet().stream()
            .filter(e -> fits.test(e.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether the words of {@code part}, two at least, stand in {@code whole} in a row. */
  private static boolean holds(String whole, String part) {
    return part.indexOf('-') > 0 && ("-" + whole + "-").contains("-" + part + "-");
  }
}
