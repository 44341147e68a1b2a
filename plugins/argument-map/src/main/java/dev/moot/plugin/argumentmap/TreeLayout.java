package dev.moot.plugin.argumentmap;

import dev.moot.plugin.argumentmap.LayeredLayout.End;
import dev.moot.plugin.argumentmap.LayeredLayout.Part;
import dev.moot.plugin.argumentmap.LayeredLayout.Placement;
import dev.moot.plugin.argumentmap.LayeredLayout.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Places what stands around one claim, where that is a tree: what bears on it grows to the right,
 * what it bears on to the left. A part stands in the middle of what hangs on it, and branches stand
 * below each other as close as their levels let them, after Reingold and Tilford (Tidier Drawings
 * of Trees, 1981). No lines cross, and it takes a small part of the time that {@link LayeredLayout}
 * does.
 */
final class TreeLayout {

  /** A part and what hangs on it, in the order of the wires. */
  static final class Knot {
    final Part part;
    final List<Knot> left = new ArrayList<>();
    final List<Knot> right = new ArrayList<>();
    private boolean taken;
    private int column;

    Knot(Part part) {
      this.part = part;
    }

    int column() {
      return column;
    }

    /** A claim is in an even column, and has room for a line of its own to every sign. */
    boolean isClaim() {
      return column % 2 == 0;
    }

    double height() {
      int lines = Math.max(left.size(), right.size());
      return isClaim() ? Math.max(part.height(), (lines + 1) * TreeLines.GAP) : part.height();
    }
  }

  private boolean isTree = true;

  private TreeLayout() {}

  /**
   * Places {@code parts} around the first of them.
   *
   * @return empty where they are no tree with that claim in the middle
   */
  static Optional<Placement> of(List<Part> parts, List<Wire> wires) {
    if (parts.isEmpty() || wires.size() != parts.size() - 1) {
      return Optional.empty();
    }
    Map<String, Knot> knots = new HashMap<>();
    parts.forEach(p -> knots.put(p.name(), new Knot(p)));
    for (Wire wire : wires) {
      if (isUpright(wire.start()) || isUpright(wire.end())) {
        return Optional.empty();
      }
      Knot from = Objects.requireNonNull(knots.get(wire.from()));
      Knot to = Objects.requireNonNull(knots.get(wire.to()));
      from.right.add(to);
      to.left.add(from);
    }
    TreeLayout layout = new TreeLayout();
    Knot middle = Objects.requireNonNull(knots.get(parts.get(0).name()));
    Branch all = layout.withLeft(middle, layout.withRight(middle, 0));
    return layout.isTree && all.middles().size() == parts.size()
        ? Optional.of(new TreeLines(knots, all.middles()).placement(wires))
        : Optional.empty();
  }

  private static boolean isUpright(End end) {
    return end == End.TOP || end == End.BOTTOM;
  }

  /** {@code knot} with all that grows to its right. */
  private Branch withRight(Knot knot, int column) {
    Branch branch = new Branch();
    take(knot, column);
    double first = 0;
    double last = 0;
    for (Knot child : knot.right) {
      if (!expect(child.left.size() == 1 && !child.taken)) {
        return branch;
      }
      Branch grown = withRight(child, column + 1);
      if (!isTree) {
        return branch;
      }
      last = grown.middle(child.part.name()) + branch.addBelow(grown);
      first = child == knot.right.get(0) ? last : first;
    }
    add(knot, (first + last) / 2, branch);
    return branch;
  }

  /** Adds to {@code branch}, on which {@code claim} is, what grows to its left. */
  private Branch withLeft(Knot claim, Branch branch) {
    if (!isTree || claim.left.isEmpty()) {
      return branch;
    }
    double middle = branch.middle(claim.part.name());
    Branch signs = new Branch();
    double first = 0;
    double last = 0;
    for (Knot sign : claim.left) {
      if (!expect(sign.left.size() == 1 && sign.left.get(0).right.size() == 1 && !sign.taken)) {
        return branch;
      }
      Branch grown = target(sign, claim.column - 1);
      if (!isTree) {
        return branch;
      }
      last = grown.middle(sign.part.name()) + signs.addBelow(grown);
      first = sign == claim.left.get(0) ? last : first;
    }
    double lowest = withOthers(claim, branch);
    branch.add(signs, (middle + lowest) / 2 - (first + last) / 2);
    return branch;
  }

  /** {@code sign} with the claim on its left, and what grows on from there. */
  private Branch target(Knot sign, int column) {
    Knot target = sign.left.get(0);
    if (!expect(!target.taken)) {
      return new Branch();
    }
    take(sign, column);
    take(target, column - 1);
    Branch branch = new Branch();
    add(target, 0, branch);
    add(sign, 0, branch);
    return withLeft(target, branch);
  }

  /** Adds the other premises of the one step from {@code claim}; the middle of the lowest. */
  private double withOthers(Knot claim, Branch branch) {
    double lowest = branch.middle(claim.part.name());
    for (Knot sign : claim.left) {
      for (Knot other : sign.right) {
        if (other == claim) {
          continue;
        }
        if (!expect(claim.left.size() == 1 && other.left.size() == 1 && !other.taken)) {
          return lowest;
        }
        Branch grown = withRight(other, claim.column);
        if (!isTree) {
          return lowest;
        }
        lowest = grown.middle(other.part.name()) + branch.addBelow(grown);
      }
    }
    return lowest;
  }

  private boolean expect(boolean asInATree) {
    isTree &= asInATree;
    return isTree;
  }

  private static void take(Knot knot, int column) {
    knot.taken = true;
    knot.column = column;
  }

  private static void add(Knot knot, double middle, Branch branch) {
    branch.add(knot.part.name(), Math.floorDiv(knot.column, 2), knot.height(), middle);
  }
}
