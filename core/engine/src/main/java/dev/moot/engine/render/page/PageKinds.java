package dev.moot.engine.render.page;

import dev.moot.api.render.PageSubject;
import dev.moot.engine.link.PlacedPage;
import java.util.Optional;

/**
 * Which kind of page shows a subject.
 *
 * @param parts what the page is made of
 */
record PageKinds(PageParts parts) {

  Page of(PlacedPage placed) {
    PageSubject subject = placed.subject();
    if (subject instanceof PageSubject.Home) {
      return new HomePage(Optional.empty(), parts);
    } else if (subject instanceof PageSubject.OfLanguage of) {
      return new HomePage(Optional.of(of.language()), parts);
    } else if (subject instanceof PageSubject.OfPost of) {
      return new PostPage(of.post(), parts);
    } else if (subject instanceof PageSubject.OfDebate of) {
      return new DebatePage(of.debate(), placed.part(), parts);
    } else if (subject instanceof PageSubject.OfClaim of) {
      return new ClaimPage(of.claim(), parts);
    } else if (subject instanceof PageSubject.OfEmbed of) {
      return new EmbedPage(of.claim(), parts);
    } else if (subject instanceof PageSubject.OfParticipant of) {
      return new ParticipantPage(of.participant(), parts);
    } else if (subject instanceof PageSubject.OfTag of) {
      return new TagPage(of.tag(), placed.part().orElseThrow(), parts);
    } else if (subject instanceof PageSubject.OfSeries of) {
      return new SeriesPage(of.series(), parts);
    } else if (subject instanceof PageSubject.OfIndex of) {
      return list(of.index(), placed);
    } else if (subject instanceof PageSubject.NotFound) {
      return new NotFoundPage(parts);
    }
    throw new IllegalStateException("no kind of page shows " + subject);
  }

  private Page list(PageSubject.Index index, PlacedPage placed) {
    return switch (index) {
      case CLAIMS -> new ClaimsPage(placed.part().orElseThrow(), parts);
      case PEOPLE -> new PeoplePage(parts);
      case EXPECTATIONS -> new ExpectationsPage(parts);
      case TERMS -> new TermsPage(parts);
      case FAIRNESS -> new FairnessPage(parts);
      case TAGS -> new TagsPage(parts);
      case ARCHIVE -> new ArchivePage(placed.part().orElseThrow(), parts);
      case CHANGES -> new ChangesPage(placed.part().orElseThrow(), parts);
    };
  }
}
