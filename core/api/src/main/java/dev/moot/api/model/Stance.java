package dev.moot.api.model;

import dev.moot.api.diagnostic.SourceLocation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One participant's view of one claim. It has a position, a credence or both, and says of each how
 * we know it; that is decided once, when claim files are read.
 *
 * @param claim the claim it is about
 * @param participant who holds it
 * @param position the view in words
 * @param positionBasis how we know which way it leans: of the position, or of the number where
 *     there is no position; a reading where a number leaves room for more than one side
 * @param credence the view as a number
 * @param numberBasis how we know the number; a reading where there is none, for then its place
 *     between 0 and 1 is our convention
 * @param estimated whether the writer says that all of it is their reading
 * @param hedge their own hedging words
 * @param quote where they say so
 * @param source where it stands that they do, if it cannot be quoted
 * @param derived how the number was worked out from the one in the quote
 * @param note why, in a sentence of the writer's
 * @param date when they said so
 * @param earlier what they thought before, oldest first
 * @param location where it is written
 */
public record Stance(
    ClaimId claim,
    ParticipantId participant,
    Optional<Position> position,
    Basis positionBasis,
    Optional<Credence> credence,
    Basis numberBasis,
    boolean estimated,
    Optional<String> hedge,
    Optional<Quote> quote,
    Optional<Citation> source,
    Optional<String> derived,
    Optional<String> note,
    Optional<LocalDate> date,
    List<Stance> earlier,
    SourceLocation location) {

  public Stance {
    numberBasis = credence.isPresent() ? numberBasis : Basis.READ;
    if (position.isEmpty()) {
      positionBasis =
          credence.isPresent() && !credence.get().isDefinite() ? Basis.READ : numberBasis;
    }
    earlier = List.copyOf(earlier);
  }

  /** A stance that says nothing yet. */
  public static Stance of(ClaimId claim, ParticipantId participant, SourceLocation location) {
    return new Stance(
        claim,
        participant,
        Optional.empty(),
        Basis.READ,
        Optional.empty(),
        Basis.READ,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        location);
  }

  /** The same with {@code position}, known by {@code basis}. */
  public Stance withPosition(Position position, Basis basis) {
    return with(Optional.of(position), basis, credence, numberBasis, date, earlier);
  }

  /** The same with {@code credence}, known by {@code basis}. */
  public Stance withCredence(Credence credence, Basis basis) {
    return with(position, positionBasis, Optional.of(credence), basis, date, earlier);
  }

  /** The same, said on {@code date}. */
  public Stance on(LocalDate date) {
    return with(position, positionBasis, credence, numberBasis, Optional.of(date), earlier);
  }

  /** The same, after {@code earlier} views of the same person, oldest first. */
  public Stance after(List<Stance> earlier) {
    return with(position, positionBasis, credence, numberBasis, date, earlier);
  }

  private Stance with(
      Optional<Position> position,
      Basis positionBasis,
      Optional<Credence> credence,
      Basis numberBasis,
      Optional<LocalDate> date,
      List<Stance> earlier) {
    return new Stance(
        claim,
        participant,
        position,
        positionBasis,
        credence,
        numberBasis,
        estimated,
        hedge,
        quote,
        source,
        derived,
        note,
        date,
        earlier,
        location);
  }

  /**
   * The claim's strength in this participant's eyes, 0 to 1: the credence, else what the position
   * stands for.
   */
  public double strength() {
    return credence.map(Credence::value).or(() -> position.map(Position::strength)).orElse(0.5);
  }

  /** Which way it leans; a position says so first, a number only where there is none. */
  public Side side() {
    return position
        .map(p -> Side.of(p.strength()))
        .or(() -> credence.map(Credence::side))
        .orElse(Side.UNSURE);
  }

  /**
   * Whether the person gave the number themselves; false for what was read or worked out, and for
   * words without a number.
   */
  public boolean isStated() {
    return numberBasis == Basis.STATED;
  }

  /** Whether the side it leans to is what the person said. */
  public boolean isSideStated() {
    return positionBasis == Basis.STATED;
  }

  /** Whether anything that is shown of it, the position or the number, is the writer's reading. */
  public boolean isReading() {
    return positionBasis == Basis.READ || (credence.isPresent() && numberBasis == Basis.READ);
  }

  /** The view as it was on {@code date}; empty where they had said nothing yet. */
  public Optional<Stance> at(LocalDate date) {
    List<Stance> by =
        history().stream().filter(s -> s.date().filter(d -> d.isAfter(date)).isEmpty()).toList();
    return by.isEmpty()
        ? Optional.empty()
        : Optional.of(by.get(by.size() - 1).after(by.subList(0, by.size() - 1)));
  }

  /** All views, oldest first, this one last. */
  public List<Stance> history() {
    List<Stance> all = new ArrayList<>(earlier);
    all.add(earlier.isEmpty() ? this : after(List.of()));
    return all;
  }

  /** The steps from view to view, oldest first. */
  public List<ViewChange> changes() {
    List<Stance> all = history();
    List<ViewChange> changes = new ArrayList<>();
    for (int i = 1; i < all.size(); i++) {
      changes.add(ViewChange.of(all.get(i - 1), all.get(i)));
    }
    return changes;
  }
}
