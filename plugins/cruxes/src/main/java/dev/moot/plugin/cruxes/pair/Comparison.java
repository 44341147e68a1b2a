package dev.moot.plugin.cruxes.pair;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Stance;
import dev.moot.plugin.cruxes.declared.DeclaredCrux;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a debate's file says of two people, side by side. Nothing in it is computed but what follows
 * from two views of one claim, and silence counts for nothing.
 *
 * @param debate the debate
 * @param one the first of the two
 * @param other the second
 * @param claims every claim of the debate, those first that it is about
 */
public record Comparison(
    Debate debate, Participant one, Participant other, List<ClaimViews> claims) {

  public Comparison {
    claims = List.copyOf(claims);
  }

  /**
   * Sets two people side by side.
   *
   * @param odds the number of a view in words
   */
  static Comparison of(
      Debate debate, Participant one, Participant other, Function<Stance, Optional<String>> odds) {
    return new Comparison(
        debate,
        one,
        other,
        Stream.concat(roots(debate), debate.claims().values().stream())
            .distinct()
            .map(c -> views(debate, one, other, c, odds))
            .toList());
  }

  private static Stream<Claim> roots(Debate debate) {
    return debate.roots().stream().flatMap(r -> debate.claim(r).stream());
  }

  /** What the two make of {@code claim}, whose debate may be another one. */
  static ClaimViews views(
      Debate debate,
      Participant one,
      Participant other,
      Claim claim,
      Function<Stance, Optional<String>> odds) {
    return new ClaimViews(
        claim,
        PersonView.of(one, one.name(), claim, debate, odds),
        PersonView.of(other, other.name(), claim, debate, odds));
  }

  public String oneName() {
    return one.name();
  }

  public String otherName() {
    return other.name();
  }

  /**
   * Claims of which the two make the same kind of thing.
   *
   * @param shared which
   * @param claims at least one
   */
  public record Section(Shared shared, List<ClaimViews> claims) {

    public Section {
      claims = List.copyOf(claims);
    }
  }

  /** The claims of which both have a view, by what the two come to. */
  public List<Section> sections() {
    return Arrays.stream(Shared.values())
        .map(s -> new Section(s, only(c -> c.shared().filter(s::equals).isPresent())))
        .filter(s -> !s.claims().isEmpty())
        .toList();
  }

  /** The claims of which the first alone has a view. */
  public List<ClaimViews> ofOne() {
    return only(c -> c.one().stance().isPresent() && c.other().stance().isEmpty());
  }

  /** The claims of which the second alone has a view. */
  public List<ClaimViews> ofOther() {
    return only(c -> c.other().stance().isPresent() && c.one().stance().isEmpty());
  }

  /** On how many claims the digest has nothing of either. */
  public int ofNeither() {
    return only(c -> !c.one().spoke() && !c.other().spoke()).size();
  }

  /** What would move {@code person}, in the order of the file. */
  List<Expectation> expectations(Participant person) {
    return debate.expectations().stream().filter(e -> e.by().equals(person.id())).toList();
  }

  /** The declared cruxes that one of the two names, or that are said to lie between both. */
  List<DeclaredCrux> cruxes() {
    return DeclaredCrux.allOf(debate).stream()
        .filter(
            c ->
                c.declarers().contains(one.id())
                    || c.declarers().contains(other.id())
                    || (isParty(c, one.id()) && isParty(c, other.id())))
        .toList();
  }

  /** Whether {@code person} calls something a crux, which says of itself what would move them. */
  boolean names(Participant person) {
    return debate.cruxes().stream().anyMatch(c -> c.namedBy().contains(person.id()));
  }

  private static boolean isParty(DeclaredCrux crux, ParticipantId person) {
    return crux.parties().contains(person) || crux.declarers().contains(person);
  }

  private List<ClaimViews> only(Predicate<ClaimViews> wanted) {
    return claims.stream().filter(wanted).toList();
  }
}
