package dev.moot.api.model;

import dev.moot.api.diagnostic.SourceLocation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One arguable sentence.
 *
 * @param id its global name
 * @param text the sentence, in the writer's words
 * @param language the language of its debate, where its file says one
 * @param kind what sort of sentence it is
 * @param quotes where somebody says it
 * @param stances who thinks what of it, in the order written
 * @param evidence what it rests on outside the debate
 * @param condition the claim it is asserted under
 * @param revisions how it moved, oldest first
 * @param sameAs the claim of another debate that it is a wording of; see {@link Site#canonical}
 * @param aliases names it had before; they keep resolving
 * @param location where its id is written
 */
public record Claim(
    ClaimId id,
    String text,
    Optional<Locale> language,
    Optional<ClaimKind> kind,
    List<Quote> quotes,
    List<Stance> stances,
    List<Evidence> evidence,
    Optional<ClaimId> condition,
    List<Revision> revisions,
    Optional<ClaimId> sameAs,
    List<Alias> aliases,
    SourceLocation location) {

  public Claim {
    quotes = List.copyOf(quotes);
    stances = List.copyOf(stances);
    evidence = List.copyOf(evidence);
    revisions = List.copyOf(revisions);
    aliases = List.copyOf(aliases);
  }

  /** By its name alone: equal claims have the same, and going through all it holds takes long. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /**
   * Its path. A wording of another claim has no page there but a redirect to that claim's page;
   * what writes links resolves that.
   */
  public Permalink permalink() {
    return id.permalink();
  }

  /** How those who took a stance divide over it. */
  public Split split() {
    return Split.of(stances);
  }

  /**
   * The claim as it stood on {@code date}: with the views that people had by then, under the words
   * it had. What is undated was always so.
   */
  public Claim at(LocalDate date) {
    List<Revision> later = revisions.stream().filter(r -> r.isAfter(date)).toList();
    return new Claim(
        id,
        later.stream().flatMap(r -> r.from().stream()).findFirst().map(Wording::text).orElse(text),
        language,
        kind,
        quotes,
        stances.stream().flatMap(s -> s.at(date).stream()).toList(),
        evidence,
        condition,
        revisions.stream().filter(r -> !r.isAfter(date)).toList(),
        sameAs,
        aliases,
        location);
  }

  /** What {@code participant} thinks of it, where the writer recorded that. */
  public Optional<Stance> stanceOf(ParticipantId participant) {
    return stances.stream().filter(s -> s.participant().equals(participant)).findFirst();
  }
}
