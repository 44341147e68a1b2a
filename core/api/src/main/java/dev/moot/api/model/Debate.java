package dev.moot.api.model;

import dev.moot.api.diagnostic.SourceLocation;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One claims file: the namespace of its claims. Maps are keyed by local id and keep the order of
 * the file.
 *
 * @param id the namespace
 * @param title what is debated
 * @param language the language it is written down in, where the file says one
 * @param roots the claims the debate is about, by local id
 * @param sources the texts it digests
 * @param participants who takes part
 * @param terms words as they are used in it
 * @param claims its claims
 * @param relations how they bear on one another
 * @param cruxes the cruxes somebody declared
 * @param expectations what would move whom
 * @param questions what was asked
 * @param tests what the writer expects of the map
 * @param location where the debate is declared
 */
public record Debate(
    String id,
    String title,
    Optional<Locale> language,
    List<String> roots,
    Map<String, Source> sources,
    Map<String, Participant> participants,
    Map<String, Term> terms,
    Map<String, Claim> claims,
    List<Relation> relations,
    List<Crux> cruxes,
    List<Expectation> expectations,
    List<Question> questions,
    Optional<LabelTests> tests,
    SourceLocation location) {

  public Debate {
    roots = List.copyOf(roots);
    sources = inOrder(sources);
    participants = inOrder(participants);
    terms = inOrder(terms);
    claims = inOrder(claims);
    relations = List.copyOf(relations);
    cruxes = List.copyOf(cruxes);
    expectations = List.copyOf(expectations);
    questions = List.copyOf(questions);
  }

  public Permalink permalink() {
    return Permalink.page("claims", id);
  }

  /** The debate as it stood on {@code date}; see {@link Claim#at}. */
  public Debate at(LocalDate date) {
    Map<String, Claim> then = new LinkedHashMap<>();
    claims.forEach((local, claim) -> then.put(local, claim.at(date)));
    return new Debate(
        id,
        title,
        language,
        roots,
        sources,
        participants,
        terms,
        then,
        relations,
        cruxes,
        expectations,
        questions,
        tests,
        location);
  }

  /**
   * The debate as it is shown: who shares a name with somebody else in it is called by their id
   * too, as in "Sam Lee (bob)". The same object where no name is shared.
   */
  public Debate withPeopleTold() {
    Map<String, Integer> bearers = new HashMap<>();
    participants.values().forEach(p -> bearers.merge(p.likeness(), 1, Integer::sum));
    if (bearers.size() == participants.size()) {
      return this;
    }
    Map<String, Participant> told = new LinkedHashMap<>();
    participants.forEach(
        (local, p) -> told.put(local, bearers.getOrDefault(p.likeness(), 1) > 1 ? p.told() : p));
    return new Debate(
        id,
        title,
        language,
        roots,
        sources,
        told,
        terms,
        claims,
        relations,
        cruxes,
        expectations,
        questions,
        tests,
        location);
  }

  /** Who changed their mind on what, the newest first. */
  public List<ViewChange> changedMinds() {
    return stances().stream()
        .flatMap(s -> s.changes().stream())
        .filter(ViewChange::isChangedMind)
        .sorted(
            Comparator.comparing((ViewChange c) -> c.to().date().orElse(LocalDate.MIN)).reversed())
        .toList();
  }

  /**
   * The claims that are cruxes, each once, by the first of its declarations: several people may
   * name the same one.
   */
  public List<Crux> namedCruxes() {
    Map<ClaimId, Crux> first = new LinkedHashMap<>();
    cruxes.forEach(c -> first.putIfAbsent(c.claim(), c));
    return List.copyOf(first.values());
  }

  /** All views that are recorded, in the order of the file. */
  public List<Stance> stances() {
    return claims.values().stream().flatMap(c -> c.stances().stream()).toList();
  }

  /** What {@code person} thinks of {@code claim}, where it is of this debate and recorded. */
  public Optional<Stance> stanceOf(ParticipantId person, ClaimId claim) {
    return claim.debate().equals(id)
        ? claim(claim.local()).flatMap(c -> c.stanceOf(person))
        : Optional.empty();
  }

  /**
   * Whether two people are recorded on one side of {@code claim}: both hold it, or both doubt it.
   */
  public boolean areOnOneSide(ParticipantId one, ParticipantId other, ClaimId claim) {
    Optional<Side> side = stanceOf(one, claim).map(Stance::side).filter(s -> s != Side.UNSURE);
    return side.isPresent() && side.equals(stanceOf(other, claim).map(Stance::side));
  }

  /**
   * Whether somebody else than who declares {@code crux} agrees in words of theirs, and is not
   * recorded on the side of them: those of one side cannot speak for the other.
   */
  public boolean isConfirmed(Crux crux) {
    return crux.isConfirmed()
        && crux.confirmedBy()
            .filter(
                c ->
                    crux.declaredBy()
                        .filter(by -> areOnOneSide(by, c.by(), crux.decides()))
                        .isPresent())
            .isEmpty();
  }

  /** The declarations of cruxes that are {@link #isConfirmed}. */
  public List<Crux> confirmedCruxes() {
    return cruxes.stream().filter(this::isConfirmed).toList();
  }

  /** How this debate's file calls a claim: by its local id, or {@code debate/id}. */
  public String nameOf(ClaimId claim) {
    return claim.debate().equals(id) ? claim.local() : claim.toString();
  }

  public Optional<Claim> claim(String localId) {
    return Optional.ofNullable(claims.get(localId));
  }

  public Optional<Participant> participant(String localId) {
    return Optional.ofNullable(participants.get(localId));
  }

  public Optional<Relation> relation(String relationId) {
    return relations.stream().filter(r -> r.id().equals(relationId)).findFirst();
  }

  private static <V> Map<String, V> inOrder(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
