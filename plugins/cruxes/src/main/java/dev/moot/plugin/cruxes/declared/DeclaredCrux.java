package dev.moot.plugin.cruxes.declared;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Side;
import dev.moot.api.model.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A claim that is declared a crux, with every declaration of it: two people may declare the same
 * one, in words of their own. Of each text the first that is given counts.
 *
 * @param debate the debate it is declared in
 * @param claim the claim
 * @param number its place among the debate's cruxes, from 1
 * @param total how many the debate has
 * @param declarations at least one, in the order of the file
 */
public record DeclaredCrux(
    Debate debate, ClaimId claim, int number, int total, List<Crux> declarations) {

  private static final Set<Optional<Side>> SIDES =
      Set.of(Optional.of(Side.HOLDS), Optional.of(Side.DOUBTS));

  public DeclaredCrux {
    declarations = List.copyOf(declarations);
  }

  /** The cruxes of {@code debate}, in the order of their first declarations. */
  public static List<DeclaredCrux> allOf(Debate debate) {
    Map<ClaimId, List<Crux>> byClaim = new LinkedHashMap<>();
    for (Crux crux : debate.cruxes()) {
      byClaim.computeIfAbsent(crux.claim(), c -> new ArrayList<>()).add(crux);
    }
    List<DeclaredCrux> all = new ArrayList<>();
    byClaim.forEach(
        (claim, declarations) ->
            all.add(new DeclaredCrux(debate, claim, all.size() + 1, byClaim.size(), declarations)));
    return all;
  }

  public static Optional<DeclaredCrux> find(Debate debate, ClaimId claim) {
    return allOf(debate).stream().filter(c -> c.claim().equals(claim)).findFirst();
  }

  /** The label; where the claim is declared to decide several, the one that says most. */
  public DeclaredKind kind() {
    return declarations.stream()
        .map(d -> DeclaredKind.of(debate, d))
        .min(DeclaredKind::compareTo)
        .orElse(DeclaredKind.UNRESOLVED);
  }

  /** Who declares it or confirms that it is one, in the order of the file. */
  public List<ParticipantId> declarers() {
    return List.copyOf(DeclaredKind.declarers(declarations));
  }

  /** Whether that {@code person} names it is our reading: they do so nowhere in words of theirs. */
  public boolean isReadingOf(ParticipantId person) {
    return declarations.stream()
        .filter(c -> c.namedBy().contains(person))
        .allMatch(c -> c.isReading() && c.declaredBy().filter(person::equals).isPresent());
  }

  /** Who declares it or confirms that it is one for {@code decided}, in the order of the file. */
  public List<ParticipantId> declarers(ClaimId decided) {
    return List.copyOf(
        DeclaredKind.declarers(
            declarations.stream().filter(d -> d.decides().equals(decided)).toList()));
  }

  /**
   * Those of them who answer it otherwise than others, and what it decides too. There may be two
   * such groups, opposed crosswise: between one and the other nobody is opposed on both.
   */
  public List<Opposition> oppositions(ClaimId decided) {
    List<ParticipantId> left = new ArrayList<>(declarers(decided));
    List<Opposition> found = new ArrayList<>();
    while (!left.isEmpty()) {
      ParticipantId first = left.get(0);
      List<ParticipantId> ones =
          left.stream()
              .filter(
                  p -> p.equals(first) || (isAlike(claim, first, p) && isAlike(decided, first, p)))
              .toList();
      List<ParticipantId> others =
          left.stream()
              .filter(p -> isOpposite(claim, first, p) && isOpposite(decided, first, p))
              .toList();
      if (!others.isEmpty()) {
        found.add(new Opposition(ones, others));
      }
      left.removeAll(ones);
      left.removeAll(others);
    }
    return found;
  }

  private boolean isAlike(ClaimId of, ParticipantId one, ParticipantId other) {
    return DeclaredKind.alike(debate, of, one, other);
  }

  private boolean isOpposite(ClaimId of, ParticipantId one, ParticipantId other) {
    return DeclaredKind.opposite(debate, of, one, other);
  }

  /** What it decides by the declaration that gives it its label. */
  public ClaimId decided() {
    DeclaredKind kind = kind();
    return declarations.stream()
        .filter(d -> DeclaredKind.of(debate, d) == kind)
        .map(Crux::decides)
        .findFirst()
        .orElse(claim);
  }

  /**
   * Who named it, by the sides of what it decides. A side is told of all who named it or of nobody,
   * and only of those who stated it and named it in words of theirs.
   */
  public NamedBy namedBy() {
    List<ParticipantId> declarers = declarers();
    if (declarers.isEmpty()) {
      return NamedBy.WRITER;
    }
    NamedBy found = NamedBy.PEOPLE;
    if (declarers.stream().anyMatch(this::isReadingOf)) {
      return found;
    }
    for (ClaimId decided : decides()) {
      Set<Optional<Side>> sides = statedSides(decided);
      if (!declarers(decided).containsAll(declarers) || !SIDES.containsAll(sides)) {
        continue;
      }
      if (sides.size() > 1) {
        return NamedBy.BOTH_SIDES;
      }
      found = NamedBy.ONE_SIDE;
    }
    return found;
  }

  /** Whether two people name it who are on opposite sides of what it decides. */
  public boolean isShared() {
    return decides().stream().anyMatch(decided -> sides(decided).containsAll(SIDES));
  }

  private Set<Optional<Side>> statedSides(ClaimId decided) {
    Set<Optional<Side>> sides = new LinkedHashSet<>();
    declarers(decided)
        .forEach(
            p ->
                sides.add(
                    debate.stanceOf(p, decided).filter(Stance::isSideStated).map(Stance::side)));
    return sides;
  }

  private Set<Optional<Side>> sides(ClaimId decided) {
    Set<Optional<Side>> sides = new LinkedHashSet<>();
    declarers(decided).forEach(p -> sides.add(DeclaredKind.side(debate, decided, p)));
    return sides;
  }

  public Optional<String> question() {
    return first(Crux::question);
  }

  public Optional<String> shortForm() {
    return first(Crux::shortForm);
  }

  /** What would follow, in the words of who writes the map: a declaration gives it no quote. */
  public Optional<String> ifTrue() {
    return first(Crux::ifTrue);
  }

  public Optional<String> ifFalse() {
    return first(Crux::ifFalse);
  }

  public Optional<String> settledBy() {
    return first(Crux::settledBy);
  }

  /** The claims it is said to decide. */
  public Set<ClaimId> decides() {
    Set<ClaimId> decides = new LinkedHashSet<>();
    declarations.forEach(d -> decides.add(d.decides()));
    return decides;
  }

  /** Those between whom it lies, whoever names it included. */
  public Set<ParticipantId> parties() {
    Set<ParticipantId> parties = new LinkedHashSet<>();
    for (Crux declaration : declarations) {
      parties.addAll(declaration.namedBy());
      parties.addAll(declaration.participants());
    }
    return parties;
  }

  private Optional<String> first(Function<Crux, Optional<String>> text) {
    return declarations.stream().flatMap(d -> text.apply(d).stream()).findFirst();
  }
}
