package dev.moot.api.model;

import java.util.List;
import java.util.Optional;

/** What can be asked of a site about its debates, wherever the answers come from. */
public interface SiteFacts {

  /** The claim of that name, an old name included. */
  Optional<Claim> claim(ClaimId id);

  /**
   * The claim on whose page {@code id} is shown: the one that {@code same_as} leads to in the end,
   * or {@code id} itself, by its current name. Two claims with the same answer are wordings of one
   * claim.
   */
  ClaimId canonical(ClaimId id);

  /**
   * The claims that are wordings of the same claim as {@code id}, itself among them: first the one
   * with the page, then by debate and in the order of their files. Empty for an unknown claim.
   */
  List<Claim> wordings(ClaimId id);

  Optional<Debate> debate(String id);

  Optional<Participant> participant(ParticipantId id);

  /** Where {@code claim} is mentioned, by page and place. */
  List<Backlink> backlinks(ClaimId claim);

  /** The relations that point at {@code claim}, in the order of their files. */
  List<Relation> bearingOn(ClaimId claim);

  /** The undercuts of {@code relation}, a relation of {@code debate}, in the order of the file. */
  List<Relation> undercutting(String debate, String relation);

  /** The posts that digest {@code debate}, newest first. */
  List<Post> postsOn(String debate);
}
