package dev.moot.engine.render.feed;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.SiteSettings;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.link.Feed;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.render.page.PageTask;
import dev.moot.engine.render.theme.Scope;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The feeds of a site, each as Atom (RFC 4287) by the theme's layout and as JSON Feed 1.1. A feed
 * holds whole digests; a digest's text is made once, however many feeds it is in.
 */
public final class FeedFiles {

  private static final SourceLocation CONFIG = SourceLocation.ofFile(SiteConfig.FILE);

  private final LinkedSite linked;
  private final SiteSettings settings;
  private final Scope.Shared shared;
  private final Map<Permalink, String> texts;

  /**
   * @param texts the text of each digest that is in a feed; one that could not be rendered is
   *     missing
   */
  public FeedFiles(LinkedSite linked, Scope.Shared shared, Map<Permalink, String> texts) {
    this.linked = linked;
    this.settings = linked.site().settings();
    this.shared = shared;
    this.texts = texts;
  }

  /** Every feed, as tasks for workers; none without {@code url}. */
  public List<PageTask> tasks() {
    return linked.feeds().stream()
        .flatMap(
            feed ->
                Stream.of(
                    new PageTask(feed.atom(), CONFIG, () -> List.of(atom(feed))),
                    new PageTask(feed.json(), CONFIG, () -> List.of(json(feed)))))
        .toList();
  }

  private OutputFile atom(Feed feed) {
    Scope scope = Scope.ofFeed(shared, feed.atom(), CONFIG);
    String xml =
        scope.render("layouts/feed.ftlx", Map.of("feed", head(feed), "entries", entries(feed)));
    return OutputFile.text(feed.atom().outputFile(), XmlText.valid(xml));
  }

  private OutputFile json(Feed feed) {
    return OutputFile.text(
        feed.json().outputFile(), new JsonFeed(head(feed), settings, entries(feed)).text());
  }

  private FeedHead head(Feed feed) {
    LocalDate updated =
        feed.posts().stream()
            .map(p -> p.lastChanged().orElseThrow())
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH);
    return new FeedHead(
        feed.about().map(a -> a + " — " + settings.title()).orElse(settings.title()),
        firstUrl() + feed.atom().encoded().substring(1),
        absolute(feed.page()),
        absolute(feed.atom()),
        absolute(feed.json()),
        linked.config().feeds().author().orElse(settings.title()),
        moment(updated));
  }

  private List<FeedEntry> entries(Feed feed) {
    EntryIds ids = new EntryIds(firstUrl());
    return feed.posts().stream()
        .filter(p -> texts.containsKey(p.permalink()))
        .map(
            p ->
                new FeedEntry(
                    p,
                    ids.of(p),
                    absolute(p.permalink()),
                    moment(p.date().orElseThrow()),
                    moment(p.lastChanged().orElseThrow()),
                    texts.getOrDefault(p.permalink(), "")))
        .toList();
  }

  private String firstUrl() {
    return linked.config().feeds().firstUrl().or(settings::url).orElseThrow();
  }

  private String absolute(Permalink permalink) {
    return settings.absolute(permalink).orElseThrow();
  }

  /**
   * Feeds want a time with every date; a day begins where the site is. RFC 3339 knows no seconds in
   * an offset, which places had before they had time zones.
   */
  private String moment(LocalDate day) {
    OffsetDateTime start = day.atStartOfDay(settings.timeZone()).toOffsetDateTime();
    boolean odd = start.getOffset().getTotalSeconds() % 60 != 0;
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        odd ? start.withOffsetSameInstant(ZoneOffset.UTC) : start);
  }
}
