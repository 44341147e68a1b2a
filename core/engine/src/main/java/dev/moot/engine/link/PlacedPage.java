package dev.moot.engine.link;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.api.render.Frame;
import dev.moot.api.render.PageSubject;
import dev.moot.engine.config.SiteConfig;
import java.util.Optional;

/**
 * A page that the core makes, at its path.
 *
 * @param permalink where it appears
 * @param subject what it is about
 * @param owner what messages call it
 * @param namedAt where a writer gave it its name, and with that its path
 * @param part which part of a list that can go on over several pages; absent for any other page
 * @param isEmpty whether it is a list with nothing in it, to which menus do not lead
 */
public record PlacedPage(
    Permalink permalink,
    PageSubject subject,
    String owner,
    SourceLocation namedAt,
    Optional<Part> part,
    boolean isEmpty) {

  /**
   * A page of a list.
   *
   * @param paging the list
   * @param number which of its pages, from 1 on
   */
  public record Part(Paging paging, int number) {}

  /** What it is to other sites, where it is a page for their frames. */
  public Optional<Frame> frame() {
    return subject instanceof PageSubject.OfEmbed of
        ? Optional.of(CorePages.frame(of.claim()))
        : Optional.empty();
  }

  /** What is to blame when it cannot be made: a list of several files has none of its own. */
  public SourceLocation place() {
    boolean isList = part.isPresent() && !(subject instanceof PageSubject.OfDebate);
    return isList || subject instanceof PageSubject.OfSeries
        ? SourceLocation.ofFile(SiteConfig.FILE)
        : namedAt;
  }
}
