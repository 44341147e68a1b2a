package dev.moot.engine.review;

import dev.moot.api.model.Claim;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a claim file quotes of whom. A quote that names nobody is the words of whoever the entry
 * around it is about.
 */
final class Quotations {

  private final Map<String, Set<String>> quotes = new HashMap<>();

  Quotations(Debate debate) {
    for (Claim claim : debate.claims().values()) {
      claim.quotes().forEach(q -> add(q, Optional.empty()));
      for (Stance stance : claim.stances()) {
        for (Stance view : stance.history()) {
          view.quote().ifPresent(q -> add(q, Optional.of(stance.participant())));
          view.hedge().ifPresent(h -> add(stance.participant().local(), h));
        }
      }
      for (Revision revision : claim.revisions()) {
        revision.quote().ifPresent(q -> add(q, Optional.of(revision.by())));
      }
    }
    for (Relation relation : debate.relations()) {
      relation.quote().ifPresent(q -> add(q, relation.by()));
    }
    for (Crux crux : debate.cruxes()) {
      crux.quote().ifPresent(q -> add(q, crux.declaredBy()));
      crux.confirmedBy().ifPresent(c -> c.quote().ifPresent(q -> add(q, Optional.of(c.by()))));
    }
    for (Expectation expectation : debate.expectations()) {
      expectation.quote().ifPresent(q -> add(q, Optional.of(expectation.by())));
    }
    for (Question question : debate.questions()) {
      question.quote().ifPresent(q -> add(q, question.by()));
    }
    for (Term term : debate.terms().values()) {
      term.quote().ifPresent(q -> add(q, term.by()));
    }
  }

  private void add(Quote quote, Optional<ParticipantId> otherwise) {
    quote
        .by()
        .or(() -> otherwise.map(ParticipantId::local))
        .ifPresent(by -> add(by, quote.exact()));
  }

  private void add(String participant, String words) {
    quotes.computeIfAbsent(participant, p -> new HashSet<>()).add(words);
  }

  /** How many words of {@code participant} are quoted. */
  int wordsOf(String participant) {
    return quotes.getOrDefault(participant, Set.of()).stream().mapToInt(Quotations::words).sum();
  }

  /** Runs of anything but white space that hold a letter or a digit. */
  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        inside = false;
      } else if (!inside && Character.isLetterOrDigit(c)) {
        inside = true;
        words++;
      }
    }
    return words;
  }
}
