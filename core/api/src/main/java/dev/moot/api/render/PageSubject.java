package dev.moot.api.render;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Keyword;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.Series;
import dev.moot.api.model.Tag;
import java.util.Locale;

/** What a core page is about; plugins add values to a page by its subject. */
public sealed interface PageSubject {

  /** The front page. */
  record Home() implements PageSubject {}

  /** The front page in another language than the site's, in which some of its posts are. */
  record OfLanguage(Locale language) implements PageSubject {}

  /** A digest or page written in Markdown. */
  record OfPost(Post post) implements PageSubject {}

  /** A claim. */
  record OfClaim(Claim claim) implements PageSubject {}

  /** A claim as other sites show it in a frame. */
  record OfEmbed(Claim claim) implements PageSubject {}

  /** A debate, with all its claims. */
  record OfDebate(Debate debate) implements PageSubject {}

  /** A participant. */
  record OfParticipant(Participant participant) implements PageSubject {}

  /** A tag. */
  record OfTag(Tag tag) implements PageSubject {}

  /** A series. */
  record OfSeries(Series series) implements PageSubject {}

  /** A list of everything of a kind. */
  record OfIndex(Index index) implements PageSubject {}

  /** What is shown in place of a page that is not there, under whatever address. */
  record NotFound() implements PageSubject {}

  /** The lists. The word of one is its path, its layout and the end of its title's message key. */
  enum Index implements Keyword {
    /** Every claim, debate by debate. */
    CLAIMS,
    /** Everyone who takes part. */
    PEOPLE,
    /** What would change minds. */
    EXPECTATIONS,
    /** The glossary. */
    TERMS,
    /** The report on how evenly debates are digested, for sites that ask for it. */
    FAIRNESS,
    /** Every tag. */
    TAGS,
    /** Every digest, year by year. */
    ARCHIVE,
    /** What changed in claims, and what was corrected in digests, where anything was. */
    CHANGES;

    /** Where its first page is. */
    public Permalink permalink() {
      return Permalink.page(word());
    }
  }
}
