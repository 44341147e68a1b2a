package dev.moot.engine.link.quote;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Question;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Revision;
import dev.moot.api.model.Stance;
import dev.moot.api.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A quote of a claim file, and what it stands beside. A quote that names nobody is the words of
 * whoever the entry around it is about.
 *
 * @param quote the quote
 * @param by the id of who said it
 * @param claims what it is quoted for; none for one of a term
 */
public record DebateQuote(Quote quote, Optional<String> by, List<ClaimId> claims) {

  public DebateQuote {
    claims = List.copyOf(claims);
  }

  /** All those of {@code debate}. */
  public static List<DebateQuote> of(Debate debate) {
    List<DebateQuote> all = new ArrayList<>();
    for (Claim claim : debate.claims().values()) {
      List<ClaimId> here = List.of(claim.id());
      claim.quotes().forEach(q -> all.add(beside(q, Optional.empty(), here)));
      for (Stance stance : claim.stances()) {
        for (Stance view : stance.history()) {
          view.quote().ifPresent(q -> all.add(beside(q, Optional.of(stance.participant()), here)));
        }
      }
      for (Revision revision : claim.revisions()) {
        revision.quote().ifPresent(q -> all.add(beside(q, Optional.of(revision.by()), here)));
      }
    }
    for (Relation relation : debate.relations()) {
      relation.quote().ifPresent(q -> all.add(beside(q, relation.by(), relation.premises())));
    }
    for (Crux crux : debate.cruxes()) {
      List<ClaimId> here = List.of(crux.claim());
      crux.quote().ifPresent(q -> all.add(beside(q, crux.declaredBy(), here)));
      crux.confirmedBy()
          .ifPresent(c -> c.quote().ifPresent(q -> all.add(beside(q, Optional.of(c.by()), here))));
    }
    for (Expectation expectation : debate.expectations()) {
      expectation
          .quote()
          .ifPresent(
              q -> all.add(beside(q, Optional.of(expectation.by()), List.of(expectation.on()))));
    }
    for (Question question : debate.questions()) {
      question
          .quote()
          .ifPresent(q -> all.add(beside(q, question.by(), question.about().stream().toList())));
    }
    for (Term term : debate.terms().values()) {
      term.quote().ifPresent(q -> all.add(beside(q, term.by(), List.of())));
    }
    return all;
  }

  private static DebateQuote beside(
      Quote quote, Optional<ParticipantId> otherwise, List<ClaimId> claims) {
    return new DebateQuote(quote, quote.by().or(() -> otherwise.map(ParticipantId::local)), claims);
  }
}
