package dev.moot.plugin.cruxes.pair;

import dev.moot.api.model.Citation;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Stance;
import dev.moot.api.model.ViewChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What one of two people thinks of a claim, if that is recorded.
 *
 * @param name what the page calls them
 * @param stance the view
 * @param number the view as a number, in words
 * @param earlier what they thought before, the newest first
 * @param quotes their words on it: those of the view, else what is quoted of them under the claim
 * @param spoke whether the digest has anything of theirs on it at all, a view or not
 */
public record PersonView(
    String name,
    Optional<Stance> stance,
    Optional<String> number,
    List<Earlier> earlier,
    List<Quote> quotes,
    boolean spoke) {

  /**
   * A view they had before.
   *
   * @param change the step from it to the next
   * @param number the view as a number, in words
   */
  public record Earlier(ViewChange change, Optional<String> number) {}

  public PersonView {
    earlier = List.copyOf(earlier);
    quotes = List.copyOf(quotes);
  }

  /**
   * The view of {@code person}.
   *
   * @param name what the page calls them
   * @param odds the number of a view in words
   */
  static PersonView of(
      Participant person,
      String name,
      Claim claim,
      Debate debate,
      Function<Stance, Optional<String>> odds) {
    ParticipantId id = person.id();
    Optional<Stance> stance = claim.stanceOf(id);
    List<Earlier> earlier = new ArrayList<>();
    stance.stream()
        .flatMap(s -> s.changes().stream())
        .forEach(c -> earlier.add(0, new Earlier(c, odds.apply(c.from()))));
    List<Quote> quotes =
        stance
            .flatMap(Stance::quote)
            .map(List::of)
            .orElseGet(() -> claim.quotes().stream().filter(q -> isBy(q, id, claim)).toList());
    return new PersonView(
        name,
        stance,
        stance.flatMap(odds),
        earlier,
        quotes,
        stance.isPresent() || !quotes.isEmpty() || hasSaid(id, claim, debate));
  }

  private static boolean isBy(Quote quote, ParticipantId person, Claim claim) {
    return claim.id().debate().equals(person.debate())
        && quote.by().filter(person.local()::equals).isPresent();
  }

  /**
   * Whether they changed the claim, called it a crux, asked about it, or said what would move them.
   */
  private static boolean hasSaid(ParticipantId person, Claim claim, Debate debate) {
    return claim.revisions().stream().anyMatch(r -> r.by().equals(person))
        || debate.expectations().stream()
            .anyMatch(e -> e.by().equals(person) && e.on().equals(claim.id()))
        || debate.questions().stream()
            .anyMatch(q -> is(q.by(), person) && q.about().filter(claim.id()::equals).isPresent())
        || debate.cruxes().stream()
            .filter(c -> c.claim().equals(claim.id()) || c.decides().equals(claim.id()))
            .anyMatch(c -> c.namedBy().contains(person))
        || debate.relations().stream()
            .filter(r -> is(r.by(), person))
            .anyMatch(
                r ->
                    r.premises().contains(claim.id())
                        || r.target().claim().filter(claim.id()::equals).isPresent());
  }

  private static boolean is(Optional<ParticipantId> by, ParticipantId person) {
    return by.filter(person::equals).isPresent();
  }

  /** Their hedge, where their words do not hold it already. */
  public Optional<String> hedge() {
    return stance
        .flatMap(Stance::hedge)
        .filter(h -> quotes.stream().noneMatch(q -> q.exact().contains(h)));
  }

  /** Where it stands that they think so, if it is not quoted. */
  public Optional<Citation> cited() {
    return stance.flatMap(Stance::source);
  }
}
