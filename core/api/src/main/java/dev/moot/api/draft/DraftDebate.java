package dev.moot.api.draft;

import java.util.List;

/**
 * A debate as an importer found it. Its parts are called by keys, words of the importer's choice
 * that are shown to nobody; ids are given when it is written.
 *
 * @param title what is debated
 * @param roots keys of the claims it is about
 * @param sources the texts it comes from
 * @param participants who takes part, in order of appearance
 * @param claims its claims, in order of appearance; at least one
 * @param relations how they bear on one another
 * @param comments lines for the writer, put as comments before the claims
 */
public record DraftDebate(
    String title,
    List<String> roots,
    List<DraftSource> sources,
    List<DraftParticipant> participants,
    List<DraftClaim> claims,
    List<DraftRelation> relations,
    List<String> comments) {

  public DraftDebate {
    roots = List.copyOf(roots);
    sources = List.copyOf(sources);
    participants = List.copyOf(participants);
    claims = List.copyOf(claims);
    relations = List.copyOf(relations);
    comments = List.copyOf(comments);
  }

  /** Claims alone. */
  public static DraftDebate of(String title, List<DraftClaim> claims) {
    return new DraftDebate(title, List.of(), List.of(), List.of(), claims, List.of(), List.of());
  }
}
