package dev.moot.engine.link.outline;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Site;
import dev.moot.engine.link.outline.DebateOutline.Branch;
import dev.moot.engine.link.outline.DebateOutline.Root;
import java.util.ArrayList;
import java.util.List;

/**
 * The claims of a debate that are too many for one page, root by root and then reason by reason.
 *
 * @param roots what it is about, with the reasons at first hand
 * @param branches what each of these rests on
 * @param others the other claims
 */
public record DebateParts(List<Root> roots, List<Branch> branches, List<Claim> others) {

  /** How many claims one page of a debate takes. */
  static final int WHOLE = 150;

  /** How many a page takes of a debate that has more. */
  public static final int PART = 100;

  public DebateParts {
    roots = List.copyOf(roots);
    branches = List.copyOf(branches);
    others = List.copyOf(others);
  }

  /** Whether it takes several pages. */
  public static boolean isLarge(Debate debate) {
    return debate.claims().size() > WHOLE;
  }

  public static DebateParts of(Debate debate, Site site) {
    DebateOutline outline = new DebateOutline(debate, site);
    List<Root> roots = outline.roots();
    List<Branch> branches = outline.branches();
    return new DebateParts(roots, branches, outline.others());
  }

  /** How many claims the pages list, one that stands with two roots twice. */
  public int claims() {
    return roots.stream().mapToInt(r -> r.supporting().size() + r.opposing().size()).sum()
        + branches.stream().mapToInt(b -> b.claims().size()).sum()
        + others.size();
  }

  /**
   * What page {@code number} shows; the first has all roots, the others those whose reasons go on.
   *
   * @param number from 1 on
   */
  public DebateParts page(int number) {
    Window window = new Window((number - 1) * PART);
    List<Root> some = new ArrayList<>();
    for (Root root : roots) {
      Root part = new Root(root.claim(), window.of(root.supporting()), window.of(root.opposing()));
      if (number == 1 || !part.supporting().isEmpty() || !part.opposing().isEmpty()) {
        some.add(part);
      }
    }
    List<Branch> parts =
        branches.stream()
            .map(b -> new Branch(b.reason(), window.of(b.claims())))
            .filter(b -> !b.claims().isEmpty())
            .toList();
    return new DebateParts(some, parts, window.of(others));
  }

  /** Which page {@code branch} begins on. */
  public int pageOf(Branch branch) {
    int before =
        roots.stream().mapToInt(r -> r.supporting().size() + r.opposing().size()).sum()
            + branches.subList(0, branches.indexOf(branch)).stream()
                .mapToInt(b -> b.claims().size())
                .sum();
    return before / PART + 1;
  }

  /** A stretch of a list that is made of several, asked for one after the other. */
  private static final class Window {
    private final int from;
    private int passed;

    Window(int from) {
      this.from = from;
    }

    <T> List<T> of(List<T> next) {
      int start = Math.max(0, Math.min(next.size(), from - passed));
      int end = Math.max(start, Math.min(next.size(), from + PART - passed));
      passed += next.size();
      return next.subList(start, end);
    }
  }
}
