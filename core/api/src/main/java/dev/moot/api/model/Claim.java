package dev.moot.api.model;

import dev.moot.api.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * One arguable sentence.
 *
 * @param id its global name
 * @param text the sentence, in the writer's words
 * @param kind what sort of sentence it is
 * @param quotes where somebody says it
 * @param stances who thinks what of it, in the order written
 * @param evidence what it rests on outside the debate
 * @param condition the claim it is asserted under
 * @param revisions how it moved, oldest first
 * @param sameAs a claim of another debate that says the same
 * @param aliases local ids it had before; they keep resolving
 * @param location where its id is written
 */
public record Claim(
    ClaimId id,
    String text,
    Optional<ClaimKind> kind,
    List<Quote> quotes,
    List<Stance> stances,
    List<Evidence> evidence,
    Optional<ClaimId> condition,
    List<Revision> revisions,
    Optional<ClaimId> sameAs,
    List<String> aliases,
    SourceLocation location) {

  public Claim {
    quotes = List.copyOf(quotes);
    stances = List.copyOf(stances);
    evidence = List.copyOf(evidence);
    revisions = List.copyOf(revisions);
    aliases = List.copyOf(aliases);
  }

  public Permalink permalink() {
    return Permalink.page("claims", id.debate(), id.local());
  }

  /** How those who took a stance divide over it. */
  public Split split() {
    return Split.of(stances);
  }

  /** What {@code participant} thinks of it, where the writer recorded that. */
  public Optional<Stance> stanceOf(ParticipantId participant) {
    return stances.stream().filter(s -> s.participant().equals(participant)).findFirst();
  }
}
