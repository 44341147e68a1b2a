package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Relation;
import dev.moot.plugin.cruxes.argumentation.Label;
import dev.moot.plugin.cruxes.derived.LabelReason.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Why claims have the grounded labels that they have. */
public final class LabelReasons {

  /** Undercuts of undercuts are followed no deeper: a file may hold a chain of any length. */
  private static final int DEPTH = 50;

  private final DebateMap map;
  private final SortedMap<ClaimId, Label> labels;

  /**
   * @param labels the labels of the map's arguments
   */
  public LabelReasons(DebateMap map, SortedMap<ClaimId, Label> labels) {
    this.map = map;
    this.labels = labels;
  }

  /** The label of a claim of the map. */
  public Label label(ClaimId claim) {
    return labels.getOrDefault(map.argument(claim), Label.UNDECIDED);
  }

  /**
   * The label of a claim as {@code tests} name it: {@code in}, {@code out} or {@code undecided}.
   */
  public String word(ClaimId claim) {
    return label(claim).name().toLowerCase(Locale.ROOT);
  }

  /** Why {@code claim} has its label. */
  public LabelReason why(ClaimId claim) {
    ClaimId argument = map.argument(claim);
    if (label(claim) == Label.IN) {
      return new LabelReason(
          attacks(argument, r -> true).isEmpty() ? Kind.UNATTACKED : Kind.UNBEATEN, List.of());
    }
    boolean stands = label(claim) == Label.OUT;
    return relation(claim)
        .map(r -> against(r, argument, stands))
        .orElseGet(
            () -> new LabelReason(stands ? Kind.OPPOSED : Kind.OPPOSED_UNDECIDED, List.of()));
  }

  /** The relation that gives {@code claim} its label; empty if it is in. */
  public Optional<Relation> relation(ClaimId claim) {
    return switch (label(claim)) {
      case IN -> Optional.empty();
      case OUT -> first(map.argument(claim), Label.IN);
      case UNDECIDED -> first(map.argument(claim), Label.UNDECIDED);
    };
  }

  private Optional<Relation> first(ClaimId claim, Label label) {
    return attacks(claim, r -> label(r, claim, 0) == label).stream()
        .min(Comparator.comparing(Relation::id));
  }

  private List<Relation> attacks(ClaimId claim, Predicate<Relation> which) {
    return map.relations().values().stream()
        .filter(
            r ->
                switch (r.type()) {
                  case ATTACK, REQUIRES -> isTarget(r, claim);
                  case CONTRADICTS -> isTarget(r, claim) || isPremise(r, claim);
                  default -> false;
                })
        .filter(r -> r.strength() > 0)
        .filter(which)
        .toList();
  }

  private boolean isTarget(Relation relation, ClaimId claim) {
    return relation.target().claim().map(map::argument).filter(claim::equals).isPresent();
  }

  private boolean isPremise(Relation relation, ClaimId claim) {
    return relation.premises().stream().map(map::argument).anyMatch(claim::equals);
  }

  /** Whether a relation holds against {@code claim}. */
  private Label label(Relation relation, ClaimId claim, int depth) {
    List<Label> ends = others(relation, claim).stream().map(this::label).toList();
    boolean absence = relation.type() == Relation.Type.REQUIRES;
    Label met = all(ends);
    Label standing = absence ? opposite(met) : met;
    if (standing == Label.OUT || depth == DEPTH) {
      return standing == Label.OUT ? Label.OUT : Label.UNDECIDED;
    }
    boolean certain = standing == Label.IN;
    for (Relation cut : map.relations().values()) {
      if (cut.strength() > 0 && cut.target().relation().filter(relation.id()::equals).isPresent()) {
        Label label = label(cut, claim, depth + 1);
        if (label == Label.IN) {
          return Label.OUT;
        }
        certain &= label == Label.OUT;
      }
    }
    return certain ? Label.IN : Label.UNDECIDED;
  }

  private static Label all(List<Label> labels) {
    if (labels.contains(Label.OUT)) {
      return Label.OUT;
    }
    return labels.contains(Label.UNDECIDED) ? Label.UNDECIDED : Label.IN;
  }

  private static Label opposite(Label label) {
    return switch (label) {
      case IN -> Label.OUT;
      case OUT -> Label.IN;
      case UNDECIDED -> Label.UNDECIDED;
    };
  }

  /** The claims at work in a relation against {@code claim}: of a contradiction the other ends. */
  private List<ClaimId> others(Relation relation, ClaimId claim) {
    if (relation.type() != Relation.Type.CONTRADICTS) {
      return relation.premises().stream().map(map::argument).distinct().sorted().toList();
    }
    List<ClaimId> ends =
        Stream.concat(relation.premises().stream(), relation.target().claim().stream())
            .map(map::argument)
            .distinct()
            .sorted()
            .toList();
    return ends.size() == 1 ? ends : ends.stream().filter(e -> !e.equals(claim)).toList();
  }

  private LabelReason against(Relation relation, ClaimId claim, boolean stands) {
    List<ClaimId> others = others(relation, claim);
    if (relation.type() == Relation.Type.REQUIRES) {
      List<ClaimId> fallen = others.stream().filter(o -> label(o) == Label.OUT).toList();
      return fallen.isEmpty()
          ? new LabelReason(
              Kind.REQUIRES_UNDECIDED,
              others.stream().filter(o -> label(o) == Label.UNDECIDED).toList())
          : new LabelReason(Kind.REQUIRES_FALLEN, fallen);
    }
    boolean contradicts = relation.type() == Relation.Type.CONTRADICTS;
    return new LabelReason(
        stands
            ? contradicts ? Kind.CONTRADICTED : Kind.ATTACKED
            : contradicts ? Kind.CONTRADICTED_UNDECIDED : Kind.ATTACKED_UNDECIDED,
        others);
  }
}
