package dev.moot.engine.link;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.Site;
import dev.moot.api.render.PageSubject;
import dev.moot.api.render.PageSubject.Index;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.link.language.Languages;
import dev.moot.engine.link.outline.DebateParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which pages of the core a site has, where, on which condition and in how many parts. It is the
 * one place that says so: paths are given out by it, and pages made.
 */
final class SitePages {

  private static final SourceLocation CONFIG = SourceLocation.ofFile(SiteConfig.FILE);

  private final Site site;
  private final SiteConfig config;
  private final List<PlacedPage> pages = new ArrayList<>();
  private final List<PlacedPage> furtherParts = new ArrayList<>();

  private SitePages(Site site, SiteConfig config) {
    this.site = site;
    this.config = config;
  }

  /** The pages, in the order in which they have a right to their paths. */
  static List<PlacedPage> of(Site site, SiteConfig config) {
    SitePages all = new SitePages(site, config);
    all.placeLists();
    site.debates().forEach(all::placeDebate);
    all.placeTagsAndSeries();
    site.posts().forEach(all::place);
    site.pages().forEach(all::place);
    all.pages.addAll(all.furtherParts);
    if (config.fairnessPage()) {
      all.place(Index.FAIRNESS, "the report on fairness", site.debates().isEmpty());
    }
    return all.pages;
  }

  private void placeLists() {
    place(Permalink.HOME, new PageSubject.Home(), "the home page", CONFIG);
    for (Locale language : Languages.of(site).others()) {
      place(
          Languages.home(language),
          new PageSubject.OfLanguage(language),
          "the home page in `" + language.toLanguageTag() + "`",
          CONFIG);
    }
    placeList(Index.CLAIMS, "the list of claims", site.claims().size());
    place(Index.PEOPLE, "the list of people", none(Debate::participants));
    place(
        Index.EXPECTATIONS,
        "the list of expectations",
        site.debates().stream().allMatch(d -> d.expectations().isEmpty()));
    place(Index.TERMS, "the glossary", none(Debate::terms));
    place(Index.TAGS, "the list of tags", site.tags().isEmpty());
    placeList(Index.ARCHIVE, "the archive", site.posts().size());
    int changes = Change.in(site).size();
    if (changes > 0) {
      placeList(Index.CHANGES, "the list of changes", changes);
    }
    place(
        CorePages.NOT_FOUND, new PageSubject.NotFound(), "the page for what is not found", CONFIG);
  }

  private void placeDebate(Debate debate) {
    String owner = "debate `" + debate.id() + "`";
    PageSubject subject = new PageSubject.OfDebate(debate);
    if (DebateParts.isLarge(debate)) {
      int claims = DebateParts.of(debate, site).claims();
      placeList(
          new Paging(debate.permalink(), claims, DebateParts.PART),
          subject,
          owner,
          debate.location());
    } else {
      place(debate.permalink(), subject, owner, debate.location());
    }
    debate.claims().values().stream()
        .filter(c -> site.isCanonical(c.id()))
        .forEach(
            c ->
                place(
                    c.permalink(),
                    new PageSubject.OfClaim(c),
                    "claim `" + c.id() + "`",
                    c.location()));
    if (config.embeds() && site.settings().url().isPresent()) {
      debate.claims().values().stream()
          .filter(c -> site.isCanonical(c.id()))
          .forEach(this::placeEmbed);
    }
    debate
        .participants()
        .values()
        .forEach(
            p ->
                place(
                    p.permalink(),
                    new PageSubject.OfParticipant(p),
                    "participant `" + p.id() + "`",
                    p.location()));
  }

  /** Pages of other sites name it by its full address. */
  private void placeEmbed(Claim claim) {
    place(
        CorePages.frame(claim.permalink()),
        new PageSubject.OfEmbed(claim),
        "the frame of claim `" + claim.id() + "`",
        claim.location());
  }

  private void placeTagsAndSeries() {
    site.tags()
        .forEach(
            (tag, tagged) ->
                placeList(
                    tag.permalink(),
                    new PageSubject.OfTag(tag),
                    "tag `" + tag.name() + "`",
                    tagged.get(0).location(),
                    tagged.size()));
    site.series()
        .forEach(
            (series, parts) ->
                place(
                    series.permalink(),
                    new PageSubject.OfSeries(series),
                    "series `" + series.name() + "`",
                    parts.get(0).part().orElseThrow().location()));
  }

  private void place(Post post) {
    place(post.permalink(), new PageSubject.OfPost(post), post.location().file(), post.location());
  }

  private boolean none(Function<Debate, Map<?, ?>> ofDebate) {
    return site.debates().stream().allMatch(d -> ofDebate.apply(d).isEmpty());
  }

  private void place(Index index, String owner, boolean isEmpty) {
    PageSubject subject = new PageSubject.OfIndex(index);
    pages.add(new PlacedPage(index.permalink(), subject, owner, CONFIG, Optional.empty(), isEmpty));
  }

  private void place(
      Permalink permalink, PageSubject subject, String owner, SourceLocation namedAt) {
    pages.add(new PlacedPage(permalink, subject, owner, namedAt, Optional.empty(), false));
  }

  private void placeList(Index index, String owner, int items) {
    placeList(index.permalink(), new PageSubject.OfIndex(index), owner, CONFIG, items);
  }

  /** A list goes on over as many pages as its items need. */
  private void placeList(
      Permalink first, PageSubject subject, String owner, SourceLocation namedAt, int items) {
    placeList(new Paging(first, items, config.paginate()), subject, owner, namedAt);
  }

  private void placeList(Paging paging, PageSubject subject, String owner, SourceLocation namedAt) {
    Permalink first = paging.first();
    for (int number = 1; number <= paging.pages(); number++) {
      Optional<PlacedPage.Part> part = Optional.of(new PlacedPage.Part(paging, number));
      if (number == 1) {
        boolean isEmpty = subject instanceof PageSubject.OfIndex && paging.items() == 0;
        pages.add(new PlacedPage(first, subject, owner, namedAt, part, isEmpty));
      } else {
        boolean isList = !(subject instanceof PageSubject.OfDebate);
        furtherParts.add(
            new PlacedPage(
                paging.page(number),
                subject,
                "a further page of " + first,
                isList ? CONFIG : namedAt,
                part,
                false));
      }
    }
  }
}
