package dev.moot.engine.review;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Question;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Revision;
import dev.moot.api.model.Source;
import dev.moot.api.model.Stance;
import dev.moot.api.model.Term;
import dev.moot.api.model.Wording;
import dev.moot.engine.link.SiteVoices;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who speaks in a debate and what is quoted from, in its file and in posts. Somebody who is named
 * by a stance, quote, relation, crux, expectation, question, term or revision speaks, and whoever
 * has a turn in an exchange.
 */
final class UsedNames {

  private final Debate debate;
  private final Set<String> participants = new HashSet<>();
  private final Set<String> sources = new HashSet<>();

  private UsedNames(Debate debate) {
    this.debate = debate;
  }

  /** Those of {@code debate}. */
  static UsedNames of(Debate debate, SiteVoices voices) {
    UsedNames used = new UsedNames(debate);
    used.collect(voices);
    return used;
  }

  boolean speaks(Participant participant) {
    return participants.contains(participant.id().local());
  }

  boolean isQuoted(Source source) {
    return sources.contains(source.id());
  }

  private void collect(SiteVoices voices) {
    debate.terms().values().forEach(this::term);
    debate.claims().values().forEach(this::claim);
    for (Relation relation : debate.relations()) {
      speaks(relation.by());
      relation.quote().ifPresent(this::quote);
    }
    debate.cruxes().forEach(this::crux);
    for (Expectation expectation : debate.expectations()) {
      speaks(Optional.of(expectation.by()));
      expectation.quote().ifPresent(this::quote);
    }
    for (Question question : debate.questions()) {
      speaks(question.by());
      question.quote().ifPresent(this::quote);
    }
    participants.addAll(voices.people(debate.id()));
    voices.quotes(debate.id()).forEach(q -> quote(q.quote()));
    debate.sources().values().stream().filter(voices::isFrom).map(Source::id).forEach(sources::add);
  }

  private void term(Term term) {
    speaks(term.by());
    speaks(term.askedBy());
    term.quote().ifPresent(this::quote);
  }

  private void claim(Claim claim) {
    claim.quotes().forEach(this::quote);
    for (Stance stance : claim.stances()) {
      speaks(Optional.of(stance.participant()));
      for (Stance view : stance.history()) {
        view.quote().ifPresent(this::quote);
        view.source().ifPresent(s -> sources.add(s.source()));
      }
    }
    for (Revision revision : claim.revisions()) {
      speaks(Optional.of(revision.by()));
      revision.quote().ifPresent(this::quote);
      revision.from().flatMap(Wording::quote).ifPresent(this::quote);
    }
  }

  private void crux(Crux crux) {
    speaks(crux.declaredBy());
    crux.participants().forEach(p -> speaks(Optional.of(p)));
    crux.confirmedBy().ifPresent(c -> speaks(Optional.of(c.by())));
    crux.confirmedBy().flatMap(Crux.Confirmation::quote).ifPresent(this::quote);
    crux.quote().ifPresent(this::quote);
  }

  private void speaks(Optional<ParticipantId> participant) {
    participant.map(ParticipantId::local).ifPresent(participants::add);
  }

  /** A quote that names no source is from the only one. */
  private void quote(Quote quote) {
    quote.by().ifPresent(participants::add);
    if (quote.source().isPresent()) {
      sources.add(quote.source().get());
    } else if (debate.sources().size() == 1) {
      sources.addAll(debate.sources().keySet());
    }
  }
}
