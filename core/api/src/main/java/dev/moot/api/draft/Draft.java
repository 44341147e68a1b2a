package dev.moot.api.draft;

import java.util.List;
import java.util.Optional;

/**
 * What an importer makes of a text: a debate, posts that digest it, and what became of the text.
 * Nothing in it is guessed: a claim, a stance or a relation is there because the text has it.
 *
 * @param debate the debate, written as one file of claims
 * @param posts drafts of digests, mostly none
 * @param names who stands behind names that were changed, for the writer alone; git is told to
 *     leave its file out
 * @param account what was read and what could not be kept
 */
public record Draft(
    DraftDebate debate, List<DraftPost> posts, Optional<String> names, Account account)
    implements Imported {

  public Draft {
    posts = List.copyOf(posts);
  }

  /** One without posts. */
  public static Draft of(DraftDebate debate, Account account) {
    return new Draft(debate, List.of(), Optional.empty(), account);
  }
}
