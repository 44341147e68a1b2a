package dev.moot.serve.desk;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Permalink;
import dev.moot.engine.desk.DeskQuote;
import dev.moot.serve.words.ServeWords;
import java.util.Optional;

/** What is said beside a quote: whose it is, and for which claim. */
final class QuoteLabels {

  private final Debate debate;
  private final ServeWords words;

  QuoteLabels(Debate debate, ServeWords words) {
    this.debate = debate;
    this.words = words;
  }

  /** Where the quote leads. */
  String target(DeskQuote quote) {
    Optional<ClaimId> own =
        quote.claims().stream().filter(c -> c.debate().equals(debate.id())).findFirst();
    return own.map(c -> "#claim-" + c.local())
        .or(() -> quote.post().map(Permalink::encoded))
        .or(() -> quote.claims().stream().findFirst().map(c -> c.permalink().encoded()))
        .orElseGet(() -> debate.permalink().encoded());
  }

  /** In few words what it is quoted for. */
  String label(DeskQuote quote) {
    return quote.claims().stream()
        .findFirst()
        .map(debate::nameOf)
        .or(() -> quote.post().map(p -> words.message("desk.quote.post")))
        .orElseGet(() -> words.message("desk.quote.term"));
  }

  /** Whose it is. */
  String who(DeskQuote quote) {
    return quote
        .by()
        .map(by -> debate.participant(by).map(Participant::name).orElse(by))
        .orElseGet(() -> words.message("desk.somebody"));
  }

  /** Whose it is and what it is quoted for. */
  String title(DeskQuote quote) {
    String what =
        quote.claims().stream()
            .findFirst()
            .filter(c -> c.debate().equals(debate.id()))
            .flatMap(c -> debate.claim(c.local()))
            .map(Claim::text)
            .orElseGet(() -> label(quote));
    return words.message("desk.quote.title", who(quote), what);
  }
}
