package dev.moot.engine.parse;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Basis;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Quote;
import dev.moot.engine.parse.CruxKeys.OfExpectation;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.YamlMapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes what a debate turns on: its declared cruxes, and what its participants say would move them.
 */
final class CruxReader {

  /** Who declares a crux when no participant does. */
  static final String EDITOR = "editor";

  private final DebateNames names;

  CruxReader(DebateNames names) {
    this.names = names;
  }

  /** The {@code cruxes} of the file. */
  List<Crux> cruxes(YamlMapping file) {
    return file.value(ClaimFileKeys.CRUXES).stream().flatMap(m -> crux(m).stream()).toList();
  }

  private Optional<Crux> crux(YamlMapping m) {
    SourceLocation place = m.read(CruxKeys.CLAIM).map(Located::location).orElse(m.location());
    Optional<ClaimId> claim = m.read(CruxKeys.CLAIM).map(names::claim);
    Optional<ClaimId> decides = m.read(CruxKeys.FOR).map(names::claim);
    Optional<ParticipantId> declaredBy =
        m.read(CruxKeys.DECLARED_BY)
            .filter(by -> !by.value().equals(EDITOR))
            .flatMap(names::participant);
    List<ParticipantId> participants =
        m.value(CruxKeys.PARTICIPANTS).stream()
            .flatMap(p -> names.participant(p).stream())
            .toList();
    Optional<Quote> quote =
        m.read(CruxKeys.QUOTE).flatMap(q -> names.quote(q, m.read(CruxKeys.DECLARED_BY)));
    if (claim.isEmpty() || decides.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Crux(
            claim.get(),
            decides.get(),
            declaredBy,
            participants,
            m.read(CruxKeys.SHARED),
            m.read(CruxKeys.CONFIRMED_BY).flatMap(this::confirmation),
            m.read(CruxKeys.SHORT),
            m.read(CruxKeys.QUESTION),
            m.read(CruxKeys.IF_TRUE),
            m.read(CruxKeys.IF_FALSE),
            m.read(CruxKeys.SETTLED_BY),
            quote,
            m.read(CruxKeys.NOTE),
            place));
  }

  private Optional<Crux.Confirmation> confirmation(YamlMapping m) {
    Optional<Quote> quote =
        m.read(CruxKeys.OfConfirmation.QUOTE)
            .flatMap(q -> names.quote(q, m.read(CruxKeys.OfConfirmation.BY)));
    return m.read(CruxKeys.OfConfirmation.BY)
        .flatMap(names::participant)
        .map(by -> new Crux.Confirmation(by, quote));
  }

  /** The {@code expectations} of the file. */
  List<Expectation> expectations(YamlMapping file) {
    Map<String, Expectation> byId = new LinkedHashMap<>();
    int number = 1;
    for (YamlMapping m : file.value(ClaimFileKeys.EXPECTATIONS)) {
      String otherwise = "expectation-" + number++;
      expectation(m, otherwise)
          .ifPresent(
              e -> {
                Expectation first = byId.putIfAbsent(e.id(), e);
                if (first != null) {
                  names.duplicate("expectation", e.id(), e.location(), first.location());
                }
              });
    }
    return List.copyOf(byId.values());
  }

  private Optional<Expectation> expectation(YamlMapping m, String otherwise) {
    Optional<Located<String>> id = m.read(OfExpectation.ID);
    Optional<ParticipantId> by = m.read(OfExpectation.BY).flatMap(names::participant);
    Optional<ClaimId> on = m.read(OfExpectation.ON).map(names::claim);
    Optional<Expectation.Direction> direction = m.read(OfExpectation.DIRECTION);
    Optional<String> condition = m.read(OfExpectation.IF);
    Optional<Quote> quote =
        m.read(OfExpectation.QUOTE).flatMap(q -> names.quote(q, m.read(OfExpectation.BY)));
    if (by.isEmpty() || on.isEmpty() || direction.isEmpty() || condition.isEmpty()) {
      return Optional.empty();
    }
    boolean said =
        new HowWeKnow(by.get(), quote, List.of()).position(Optional.empty()) == Basis.STATED;
    return Optional.of(
        new Expectation(
            id.map(Located::value).orElse(otherwise),
            by.get(),
            on.get(),
            direction.get(),
            condition.get(),
            m.read(OfExpectation.DUE),
            m.value(OfExpectation.STATUS),
            m.read(OfExpectation.OUTCOME),
            m.value(OfExpectation.ESTIMATED) || !said,
            quote,
            id.map(Located::location).orElse(m.location())));
  }
}
