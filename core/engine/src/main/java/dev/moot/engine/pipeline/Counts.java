package dev.moot.engine.pipeline;

import dev.moot.api.model.Site;
import dev.moot.engine.link.LeftOut;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.link.quote.QuoteCount;
import java.util.List;

/**
 * The size of a site.
 *
 * @param posts dated posts
 * @param claims claims
 * @param participants participants
 * @param pages HTML pages in all
 * @param feeds feeds, each of which is there as Atom and as JSON
 * @param missing what there is none of for want of {@code url}
 * @param quotes how many quotes were checked
 * @param leftOut how many posts and pages are no part of it
 */
public record Counts(
    int posts,
    int claims,
    int participants,
    int pages,
    int feeds,
    List<NeedsUrl> missing,
    QuoteCount quotes,
    LeftOut leftOut) {

  public Counts {
    missing = List.copyOf(missing);
  }

  /**
   * That of {@code linked}.
   *
   * @param pages how many pages could be rendered
   */
  public static Counts of(LinkedSite linked, int pages) {
    Site site = linked.site();
    return new Counts(
        site.posts().size(),
        site.claims().size(),
        site.debates().stream().mapToInt(d -> d.participants().size()).sum(),
        pages,
        linked.feeds().size(),
        NeedsUrl.missing(linked.config()),
        linked.quotes(),
        linked.leftOut());
  }
}
