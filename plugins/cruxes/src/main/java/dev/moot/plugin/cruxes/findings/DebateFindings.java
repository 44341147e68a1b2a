package dev.moot.plugin.cruxes.findings;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.render.PageScope;
import dev.moot.plugin.cruxes.derived.DebateMap;
import dev.moot.plugin.cruxes.derived.DebateReading;
import dev.moot.plugin.cruxes.derived.DerivedCrux;
import dev.moot.plugin.cruxes.derived.Mismatch;
import dev.moot.plugin.cruxes.derived.RootReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is worth saying of a debate's map.
 *
 * @param roots root by root, in the order of the file
 */
public record DebateFindings(List<RootFindings> roots) {

  public DebateFindings {
    roots = List.copyOf(roots);
  }

  /** The findings on a debate for a page: worked out once in a build. */
  public static DebateFindings on(PageScope page, Debate debate) {
    return page.once(
        DebateFindings.class,
        debate.id(),
        () -> of(new DebateMap(debate, page::canonical), DebateReading.on(page, debate)));
  }

  /** The findings on a map whose numbers are worked out. */
  public static DebateFindings of(DebateMap map, DebateReading reading) {
    List<RootFindings> all = new ArrayList<>();
    for (String local : map.debate().roots()) {
      boolean first = all.isEmpty();
      reading
          .root(new ClaimId(map.debate().id(), local))
          .map(root -> findings(map, reading, root, first))
          .ifPresent(all::add);
    }
    return new DebateFindings(all);
  }

  /** The findings on one root. */
  public Optional<RootFindings> root(ClaimId root) {
    return roots.stream().filter(r -> r.root().equals(root)).findFirst();
  }

  /** What one claim does for a root, whether or not it is among what is worth saying first. */
  public static Optional<Finding> finding(DebateMap map, RootReading root, DerivedCrux crux) {
    return new FindingSearch(map, root).finding(crux);
  }

  private static RootFindings findings(
      DebateMap map, DebateReading reading, RootReading root, boolean first) {
    FindingSearch search = new FindingSearch(map, root);
    List<Finding> findings = search.find();
    return new RootFindings(
        root.root(),
        search.headline(),
        findings,
        reading.mismatches().stream().filter(m -> belongs(m, reading, root, first)).toList(),
        new NoteSearch(search, root).notes(!findings.isEmpty()),
        root.agreements().stream().filter(a -> a.undisputed()).toList(),
        root.agreements().stream().filter(a -> !a.undisputed()).toList());
  }

  /** A declared crux that decides none of the roots is told of with the first. */
  private static boolean belongs(
      Mismatch mismatch, DebateReading reading, RootReading root, boolean first) {
    ClaimId decides = mismatch.declared().decides();
    return decides.equals(root.root()) || first && reading.root(decides).isEmpty();
  }
}
