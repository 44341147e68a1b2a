package dev.moot.api.render;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Post;
import dev.moot.api.model.Tag;

/** What a core page is about; plugins add values to a page by its subject. */
public sealed interface PageSubject {

  /** The front page. */
  record Home() implements PageSubject {}

  /** A digest or page written in Markdown. */
  record OfPost(Post post) implements PageSubject {}

  /** A claim. */
  record OfClaim(Claim claim) implements PageSubject {}

  /** A debate, with all its claims. */
  record OfDebate(Debate debate) implements PageSubject {}

  /** A participant. */
  record OfParticipant(Participant participant) implements PageSubject {}

  /** A tag. */
  record OfTag(Tag tag) implements PageSubject {}

  /** A list of everything of a kind: claims, people, tags, the archive. */
  record OfIndex(String layout) implements PageSubject {}
}
