package dev.moot.plugin.cruxes.pair;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.render.PageScope;
import dev.moot.plugin.cruxes.argumentation.Pair;
import dev.moot.plugin.cruxes.declared.DeclaredCrux;
import dev.moot.plugin.cruxes.declared.DeclaredKind;
import dev.moot.plugin.cruxes.derived.Opponents;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The pairs of a debate that have a page: those whom the map puts farthest apart, root by root, and
 * then those whom declared cruxes set against each other, by how many do. Of each pair the one
 * whose id comes first is the first: nobody stands there for being right.
 *
 * @param all the pairs, at most {@value #MOST}
 */
public record Pairs(List<Pair<ParticipantId>> all) {

  /** How many pages of pairs a debate has at most. */
  public static final int MOST = 12;

  public Pairs {
    all = List.copyOf(all);
  }

  /** The pairs of {@code debate} for a page: worked out once in a build. */
  static Pairs on(PageScope page, Debate debate) {
    return page.once(Pairs.class, debate.id(), () -> of(debate, page::canonical));
  }

  /**
   * The pairs of {@code debate}.
   *
   * @param canonical the claim that a claim is a wording of, as {@code Site.canonical} has it
   */
  static Pairs of(Debate debate, UnaryOperator<ClaimId> canonical) {
    Set<Pair<ParticipantId>> all = new LinkedHashSet<>(Opponents.of(debate, canonical));
    all.addAll(setAgainst(debate));
    return new Pairs(all.stream().limit(MOST).toList());
  }

  /** Those with {@code person}. */
  List<Pair<ParticipantId>> with(ParticipantId person) {
    return all.stream().filter(p -> p.one().equals(person) || p.other().equals(person)).toList();
  }

  /** Those whom {@code crux} sets against each other. */
  List<Pair<ParticipantId>> over(DeclaredCrux crux) {
    List<Pair<ParticipantId>> set = setAgainst(crux).toList();
    return all.stream().filter(set::contains).toList();
  }

  private static List<Pair<ParticipantId>> setAgainst(Debate debate) {
    Map<Pair<ParticipantId>, Integer> cruxes = new HashMap<>();
    DeclaredCrux.allOf(debate)
        .forEach(crux -> setAgainst(crux).forEach(pair -> cruxes.merge(pair, 1, Integer::sum)));
    return cruxes.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Pair<ParticipantId>, Integer> e) -> -e.getValue())
                .thenComparing(e -> e.getKey().one())
                .thenComparing(e -> e.getKey().other()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Whoever takes part in it two by two, where one holds it and the other doubts it, or so with
   * what it decides; and the two between whom alone it is said to lie, unless they see it alike.
   */
  private static Stream<Pair<ParticipantId>> setAgainst(DeclaredCrux crux) {
    List<ParticipantId> parties =
        Stream.concat(crux.parties().stream(), crux.declarers().stream())
            .filter(p -> crux.debate().participant(p.local()).isPresent())
            .distinct()
            .sorted()
            .toList();
    return parties.stream()
        .flatMap(
            p ->
                parties.stream()
                    .filter(q -> p.compareTo(q) < 0)
                    .filter(q -> isBetween(crux, p, q, parties.size() == 2))
                    .map(q -> new Pair<>(p, q)));
  }

  private static boolean isBetween(
      DeclaredCrux crux, ParticipantId p, ParticipantId q, boolean alone) {
    Debate debate = crux.debate();
    return DeclaredKind.opposite(debate, crux.claim(), p, q)
        || crux.decides().stream().anyMatch(c -> DeclaredKind.opposite(debate, c, p, q))
        || (alone && !DeclaredKind.alike(debate, crux.claim(), p, q));
  }
}
