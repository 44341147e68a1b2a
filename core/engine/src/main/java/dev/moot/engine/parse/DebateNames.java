package dev.moot.engine.parse;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Alias;
import dev.moot.api.model.Citation;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Wording;
import dev.moot.engine.parse.ClaimKeys.OfStance;
import dev.moot.engine.rule.ClaimRules;
import dev.moot.engine.yaml.Key;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.YamlMapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The names of one claim file while it is read: what is declared, and what is used. */
final class DebateNames {

  private final String debate;
  private final Diagnostics diagnostics;
  private final Map<String, SourceLocation> participants = new TreeMap<>();
  private final Map<String, SourceLocation> sources = new TreeMap<>();
  private final Set<String> claims = new TreeSet<>();
  private final List<IdUse> uses = new ArrayList<>();
  private final List<NameUse> undercuts = new ArrayList<>();
  private final List<NameUse> people = new ArrayList<>();
  private final List<QuoteUse> quotes = new ArrayList<>();
  private final List<OutsideLink> outside = new ArrayList<>();
  private final Set<String> usedSources = new TreeSet<>();
  private final UnknownNames unknownPeople =
      new UnknownNames(
          ClaimRules.UNKNOWN_PARTICIPANT, "participant", "declare them under `participants:`");
  private final UnknownNames unknownSources =
      new UnknownNames(ClaimRules.UNKNOWN_SOURCE, "source", "declare it under `sources:`");

  DebateNames(String debate, Diagnostics diagnostics) {
    this.debate = debate;
    this.diagnostics = diagnostics;
  }

  String debate() {
    return debate;
  }

  void declareParticipant(String id, SourceLocation place) {
    participants.put(id, place);
  }

  void declareClaim(String id) {
    claims.add(id);
  }

  /** The ids under {@code claims}, whether the claims could be read or not. */
  Set<String> claims() {
    return claims;
  }

  void declareSource(String id, SourceLocation place) {
    sources.put(id, place);
  }

  List<IdUse> uses() {
    return uses;
  }

  /** Notes that an undercut targets the relation of that {@code name}. */
  void undercut(Located<String> name) {
    undercuts.add(new NameUse(name.value(), name.location()));
  }

  List<NameUse> undercuts() {
    return undercuts;
  }

  List<NameUse> people() {
    return people;
  }

  List<QuoteUse> quotes() {
    return quotes;
  }

  List<OutsideLink> outside() {
    return outside;
  }

  /**
   * The address under {@code key}, noted as a link to another site.
   *
   * @param archive a copy of what is there
   * @param read the day its writer read it
   */
  Optional<String> address(
      YamlMapping m, Key<Located<String>> key, Optional<String> archive, Optional<LocalDate> read) {
    Optional<Located<String>> address = m.read(key);
    address.ifPresent(a -> outside.add(new OutsideLink(a.value(), a.location(), archive, read)));
    return address.map(Located::value);
  }

  /** The claims that {@code all} name. */
  List<ClaimId> claims(List<Located<String>> all) {
    return all.stream().map(this::claim).toList();
  }

  /** The claim that {@code name} names: a local id, or {@code debate/id}. */
  ClaimId claim(Located<String> name) {
    int slash = name.value().indexOf('/');
    ClaimId id =
        new ClaimId(
            slash < 0 ? debate : name.value().substring(0, slash),
            name.value().substring(slash + 1));
    uses.add(new IdUse(id, name.value(), name.location()));
    return id;
  }

  /** The participant that {@code name} names, who must be declared in this file. */
  Optional<ParticipantId> participant(Located<String> name) {
    if (!participants.containsKey(name.value())) {
      unknownPeople.add(name);
      return Optional.empty();
    }
    people.add(new NameUse(name.value(), name.location()));
    return Optional.of(new ParticipantId(debate, name.value()));
  }

  /** The quote that {@code m} is, of whom it names; empty without its words. */
  Optional<Quote> quote(YamlMapping m) {
    return quote(m, Optional.empty());
  }

  /**
   * The quote that {@code m} is; empty without its words.
   *
   * @param owner whose words it is taken for where it names nobody
   */
  Optional<Quote> quote(YamlMapping m, Optional<Located<String>> owner) {
    Optional<Located<String>> named = m.read(QuoteKeys.BY);
    Optional<String> by = named.flatMap(this::participant).map(ParticipantId::local);
    Optional<String> source = m.read(QuoteKeys.SOURCE).map(this::source);
    Optional<Quote> quote =
        m.read(QuoteKeys.EXACT)
            .map(
                exact ->
                    new Quote(
                        by,
                        source,
                        exact.value(),
                        m.read(QuoteKeys.PREFIX),
                        m.read(QuoteKeys.SUFFIX),
                        exact.location()));
    Optional<Located<String>> speaker =
        named.or(() -> owner).filter(s -> participants.containsKey(s.value()));
    quote.ifPresent(
        q ->
            quotes.add(
                new QuoteUse(
                    q,
                    speaker.map(Located::value),
                    speaker.map(Located::location).orElse(q.location()))));
    return quote;
  }

  /** The wording that {@code m} is: a quote where it names a source, else the writer's. */
  Optional<Wording> wording(YamlMapping m) {
    if (m.read(QuoteKeys.SOURCE).isEmpty()) {
      return m.read(QuoteKeys.EXACT).map(w -> new Wording(w.value(), Optional.empty()));
    }
    return quote(m).map(q -> new Wording(q.exact(), Optional.of(q)));
  }

  /** The place in a source that {@code m} is; empty where it names none. */
  Optional<Citation> citation(YamlMapping m) {
    Optional<String> source = m.read(OfStance.ID).map(this::source);
    return source.flatMap(id -> m.read(OfStance.AT).map(at -> new Citation(id, at)));
  }

  private String source(Located<String> name) {
    if (!sources.containsKey(name.value())) {
      unknownSources.add(name);
    }
    usedSources.add(name.value());
    return name.value();
  }

  /** Reports the names that are used and not declared, once the whole file is read. */
  void reportUnknown() {
    Set<String> called = people.stream().map(NameUse::name).collect(Collectors.toSet());
    unknownPeople.report(debate, participants, called, diagnostics);
    unknownSources.report(debate, sources, usedSources, diagnostics);
  }

  /** Reports that {@code id} was declared before. */
  void duplicate(String what, String id, SourceLocation place, SourceLocation first) {
    diagnostics.report(
        Diagnostic.of(
                ClaimRules.DUPLICATE_ID,
                place,
                "a second " + what + " `" + id + "` in debate `" + debate + "`")
            .withHint("give one of the two another id")
            .withRelated(first, "first declared here"));
  }

  /** Reports that an alias of {@code claim} is a name that something else has. */
  void duplicateAlias(Alias alias, ClaimId claim, SourceLocation first) {
    diagnostics.report(
        Diagnostic.of(
                ClaimRules.DUPLICATE_ID,
                alias.location(),
                "the alias `"
                    + alias.id()
                    + "` of claim `"
                    + claim.local()
                    + "` is a name that debate `"
                    + debate
                    + "` has already")
            .withHint("remove it here, or give the other one another name")
            .withRelated(first, "first declared here"));
  }

  void report(Diagnostic diagnostic) {
    diagnostics.report(diagnostic);
  }
}
