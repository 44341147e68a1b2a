package dev.moot.engine.link.outline;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Site;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The claims of a debate in the order in which a reader wants them: what it is about, the reasons
 * for and against that, what those rest on, and the rest. A claim is in one of these lists; only a
 * reason that bears on two roots, or in two ways, stands with each.
 */
public final class DebateOutline {

  /**
   * A claim that the debate is about.
   *
   * @param claim the claim
   * @param supporting what is given as a reason for it
   * @param opposing what is given as a reason against it
   */
  public record Root(Claim claim, List<Claim> supporting, List<Claim> opposing) {
    public Root {
      supporting = List.copyOf(supporting);
      opposing = List.copyOf(opposing);
    }
  }

  /**
   * What a claim rests on.
   *
   * @param reason the claim, which is listed elsewhere
   * @param claims what bears on it, nearest first
   */
  public record Branch(Claim reason, List<Claim> claims) {
    public Branch {
      claims = List.copyOf(claims);
    }
  }

  private final Site site;
  private final Debate debate;
  private final Map<ClaimId, Claim> left = new LinkedHashMap<>();
  private final Map<String, List<Relation>> undercuts = new LinkedHashMap<>();
  private final Set<ClaimId> reached = new LinkedHashSet<>();

  public DebateOutline(Debate debate, Site site) {
    this.site = site;
    this.debate = debate;
    debate.claims().values().forEach(c -> left.put(c.id(), c));
    for (Relation relation : debate.relations()) {
      relation
          .target()
          .relation()
          .ifPresent(r -> undercuts.computeIfAbsent(r, k -> new ArrayList<>()).add(relation));
    }
  }

  /** What the debate is about; to be asked for first. */
  public List<Root> roots() {
    List<Claim> roots =
        debate.roots().stream()
            .flatMap(r -> site.claim(new ClaimId(debate.id(), r)).stream())
            .toList();
    roots.forEach(r -> take(r.id()));
    List<Root> found = new ArrayList<>();
    for (Claim root : roots) {
      Set<Claim> supporting = new LinkedHashSet<>();
      Set<Claim> opposing = new LinkedHashSet<>();
      for (Relation relation : site.bearingOn(root.id())) {
        if (relation.type() != Relation.Type.REPHRASES) {
          for (ClaimId premise : relation.premises()) {
            site.claim(premise).ifPresent((speaksFor(relation) ? supporting : opposing)::add);
            take(site.current(premise));
          }
        }
      }
      found.add(new Root(root, List.copyOf(supporting), List.copyOf(opposing)));
    }
    return found;
  }

  /** What bears on the reasons for and against the roots, nearest first; to be asked for next. */
  public List<Claim> behind() {
    return behind(new ArrayDeque<>(reached));
  }

  /** The same, reason by reason; what bears on several stands with the first. */
  public List<Branch> branches() {
    List<Branch> branches = new ArrayList<>();
    for (ClaimId reason : List.copyOf(reached)) {
      List<Claim> behind = behind(new ArrayDeque<>(List.of(reason)));
      if (!behind.isEmpty()) {
        site.claim(reason).ifPresent(c -> branches.add(new Branch(c, behind)));
      }
    }
    return branches;
  }

  /** Whether {@code relation} speaks for what it bears on. */
  public static boolean speaksFor(Relation relation) {
    return relation.type() == Relation.Type.SUPPORT || relation.type() == Relation.Type.REQUIRES;
  }

  private List<Claim> behind(Deque<ClaimId> open) {
    List<Claim> behind = new ArrayList<>();
    while (!open.isEmpty()) {
      for (Relation relation : site.bearingOn(open.removeFirst())) {
        if (relation.type() != Relation.Type.REPHRASES) {
          follow(relation, behind, open);
        }
      }
    }
    return behind;
  }

  private void follow(Relation relation, List<Claim> behind, Deque<ClaimId> open) {
    List<Relation> all = new ArrayList<>(List.of(relation));
    for (int i = 0; i < all.size(); i++) {
      // Taken out, since undercuts may go round in a circle.
      List<Relation> more = undercuts.remove(all.get(i).id());
      all.addAll(more == null ? List.of() : more);
      for (ClaimId premise : all.get(i).premises()) {
        int before = behind.size();
        take(premise, behind);
        if (behind.size() > before) {
          open.addLast(behind.get(before).id());
        }
      }
    }
  }

  /** The claims that are in none of the other lists; to be asked for last. */
  public List<Claim> others() {
    return List.copyOf(left.values());
  }

  private void take(ClaimId claim) {
    left.remove(claim);
    reached.add(claim);
  }

  private void take(ClaimId premise, List<Claim> list) {
    ClaimId id = site.current(premise);
    Claim claim = left.get(id);
    if (claim != null) {
      take(id);
      list.add(claim);
    }
  }
}
