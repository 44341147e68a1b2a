package dev.moot.engine.parse;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Basis;
import dev.moot.api.model.Citation;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Credence;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Position;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Stance;
import dev.moot.engine.parse.ClaimKeys.OfStance;
import dev.moot.engine.rule.ClaimRules;
import dev.moot.engine.yaml.Keyed;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.YamlMapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the stances on one claim, and decides of each how we know it. */
final class StanceReader {

  private final DebateNames names;
  private final ClaimId claim;
  private final List<Quote> quotes;

  /**
   * @param quotes what is quoted of the claim; somebody quoted there put it themselves
   */
  StanceReader(DebateNames names, ClaimId claim, List<Quote> quotes) {
    this.names = names;
    this.claim = claim;
    this.quotes = quotes;
  }

  /** The view that counts, with those before it. */
  Optional<Stance> read(Keyed<String, List<YamlMapping>> entry) {
    Located<String> who = new Located<>(entry.key(), entry.location());
    Optional<ParticipantId> participant = names.participant(who);
    List<YamlMapping> written = entry.value().orElse(List.of());
    boolean one = written.size() == 1;
    List<Stance> views = new ArrayList<>();
    for (YamlMapping m : written) {
      stance(who, participant, m, one ? entry.location() : m.location()).ifPresent(views::add);
    }
    if (!one) {
      inOrder(written);
    }
    if (views.isEmpty()) {
      return Optional.empty();
    }
    int last = views.size() - 1;
    return Optional.of(views.get(last).after(views.subList(0, last)));
  }

  private Optional<Stance> stance(
      Located<String> who,
      Optional<ParticipantId> participant,
      YamlMapping m,
      SourceLocation place) {
    Optional<Position> position = m.read(OfStance.POSITION);
    Optional<Credence> credence = m.read(OfStance.CREDENCE).map(Located::value);
    Optional<Quote> quote = m.read(OfStance.QUOTE).flatMap(q -> names.quote(q, Optional.of(who)));
    Optional<Citation> source = m.read(OfStance.SOURCE).flatMap(names::citation);
    if (participant.isEmpty() || (position.isEmpty() && credence.isEmpty())) {
      return Optional.empty();
    }
    boolean estimated = m.value(OfStance.ESTIMATED);
    Optional<Located<String>> derived = m.read(OfStance.DERIVED);
    HowWeKnow known = new HowWeKnow(participant.get(), quote, quotes);
    if (!estimated) {
      new NumberCheck(names, known).check(m.read(OfStance.CREDENCE), derived);
    }
    return Optional.of(
        new Stance(
            claim,
            participant.get(),
            position,
            estimated ? Basis.READ : known.position(source),
            credence,
            estimated ? Basis.READ : known.number(credence, derived.isPresent()),
            estimated,
            m.read(OfStance.HEDGE),
            quote,
            source,
            derived.map(Located::value),
            m.read(OfStance.NOTE),
            m.read(OfStance.DATE).map(Located::value),
            List.of(),
            place));
  }

  /** Reports a view of several that has no day, and one that is no later than the one before. */
  private void inOrder(List<YamlMapping> written) {
    Optional<Located<LocalDate>> before = Optional.empty();
    for (YamlMapping m : written) {
      Optional<Located<LocalDate>> day = m.read(OfStance.DATE);
      if (day.isEmpty()) {
        names.report(
            Diagnostic.of(
                    ClaimRules.STANCE_ORDER,
                    m.location(),
                    "one of several stances of one person does not say when it was taken")
                .withHint("add the day: `date: 2026-11-20`"));
      } else if (before.isPresent() && !day.get().value().isAfter(before.get().value())) {
        names.report(
            Diagnostic.of(
                    ClaimRules.STANCE_ORDER,
                    day.get().location(),
                    "this stance is of "
                        + day.get().value()
                        + ", no later than the one above it, of "
                        + before.get().value())
                .withHint("write the stances of one person oldest first")
                .withRelated(before.get().location(), "the day of the one above"));
      }
      before = day;
    }
  }
}
