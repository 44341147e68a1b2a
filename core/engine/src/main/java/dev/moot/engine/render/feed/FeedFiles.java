package dev.moot.engine.render.feed;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.SiteSettings;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.link.Feed;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.render.output.Planned;
import dev.moot.engine.render.page.Prose;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.trace.Making;
import dev.moot.engine.trace.Question.Kind;
import dev.moot.engine.work.Amount;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The feeds of a site, each as Atom (RFC 4287) by the theme's layout and as JSON Feed 1.1. A feed
 * holds whole digests; a digest's text is made once, however many feeds it is in.
 */
public final class FeedFiles {

  private static final SourceLocation CONFIG = SourceLocation.ofFile(SiteConfig.FILE);

  /**
   * What the layout of Atom gets.
   *
   * @param feed the feed
   * @param entries its digests, newest first
   */
  public record View(FeedHead feed, List<FeedEntry> entries) {}

  private final LinkedSite linked;
  private final SiteSettings settings;
  private final Scope.Shared shared;
  private final FeedTexts texts;

  public FeedFiles(LinkedSite linked, Scope.Shared shared, Prose prose) {
    this.linked = linked;
    this.settings = linked.shown().settings();
    this.shared = shared;
    this.texts = new FeedTexts(linked, shared, prose);
  }

  /** The texts that {@code feeds} are made of, each named by the place of its digest. */
  public List<Planned<FeedText>> texts(Collection<Feed> feeds) {
    return texts.of(feeds.stream().flatMap(f -> f.posts().stream()).distinct().toList());
  }

  /**
   * The files of {@code feed}.
   *
   * @param texts the text of a digest; empty if it could not be made
   */
  public List<Planned<OutputFile>> files(Feed feed, Function<Permalink, Optional<FeedText>> texts) {
    Supplier<Amount> amount = () -> Amount.of(linked.site());
    return List.of(
        new Planned<>(feed.atom(), CONFIG, amount, making -> atom(feed, texts, making)),
        new Planned<>(feed.json(), CONFIG, amount, making -> json(feed, texts, making)));
  }

  private OutputFile atom(Feed feed, Function<Permalink, Optional<FeedText>> texts, Making making) {
    ask(feed, making);
    Scope scope = Scope.ofFeed(shared.in(making), feed.atom(), feed.language(), CONFIG);
    View view = new View(head(feed), entries(feed, texts));
    String xml = scope.render("layouts/feed.ftlx", view, Map.of());
    return OutputFile.text(feed.atom().outputFile(), XmlText.valid(xml));
  }

  private OutputFile json(Feed feed, Function<Permalink, Optional<FeedText>> texts, Making making) {
    ask(feed, making);
    return OutputFile.text(
        feed.json().outputFile(), new JsonFeed(head(feed), settings, entries(feed, texts)).text());
  }

  private static void ask(Feed feed, Making making) {
    making.reads().ask(Kind.FEED, feed.page().path());
    feed.posts().forEach(p -> making.reads().ask(Kind.FEED_TEXT, p.permalink().path()));
  }

  private FeedHead head(Feed feed) {
    LocalDate updated =
        feed.posts().stream()
            .map(p -> p.lastChanged().orElseThrow())
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH);
    return new FeedHead(
        feed.title(settings),
        feed.language().orElse(settings.language()),
        firstUrl() + feed.atom().encoded().substring(1),
        absolute(feed.page()),
        absolute(feed.atom()),
        absolute(feed.json()),
        settings.author().orElse(settings.title()),
        moment(updated));
  }

  private List<FeedEntry> entries(Feed feed, Function<Permalink, Optional<FeedText>> texts) {
    EntryIds ids = new EntryIds(firstUrl());
    List<FeedEntry> entries = new ArrayList<>();
    for (Post post : feed.posts()) {
      texts
          .apply(post.permalink())
          .ifPresent(
              text ->
                  entries.add(
                      new FeedEntry(
                          post,
                          ids.of(post),
                          absolute(post.permalink()),
                          moment(post.date().orElseThrow()),
                          moment(post.lastChanged().orElseThrow()),
                          text.html())));
    }
    return entries;
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
