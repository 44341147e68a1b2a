package dev.moot.engine.render;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.render.Frame;
import dev.moot.api.render.Html;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.digest.Digest;
import dev.moot.engine.digest.SipHash;
import dev.moot.engine.digest.ValueDigest;
import dev.moot.engine.link.CoreFile;
import dev.moot.engine.link.Feed;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.plugin.Part;
import dev.moot.engine.plugin.Parts;
import dev.moot.engine.render.check.AnchorCheck;
import dev.moot.engine.render.check.UnusedAssets;
import dev.moot.engine.render.data.DebateFiles;
import dev.moot.engine.render.data.ExportFiles;
import dev.moot.engine.render.embed.EmbedFiles;
import dev.moot.engine.render.feed.FeedFiles;
import dev.moot.engine.render.feed.FeedText;
import dev.moot.engine.render.feed.Sitemap;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.render.output.OutputSink;
import dev.moot.engine.render.output.Planned;
import dev.moot.engine.render.page.PageRenderer;
import dev.moot.engine.render.page.Prose;
import dev.moot.engine.render.page.SiteParts;
import dev.moot.engine.render.picture.SharingPictures;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.render.theme.Theme;
import dev.moot.engine.store.Shelf;
import dev.moot.engine.trace.AskedSite;
import dev.moot.engine.trace.Question;
import dev.moot.engine.trace.Reads;
import dev.moot.engine.work.Amount;
import dev.moot.engine.work.Tools;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every file that a site becomes, each made when it is asked for. What cannot be made is reported.
 * Any number of threads may ask.
 */
public final class SitePlan {

  private final LinkedSite linked;
  private final Scope.Shared shared;
  private final Tools tools;
  private final SiteParts parts;
  private final List<Object> surroundings;
  private final List<Planned<OutputFile>> pages;
  private final List<Planned<OutputFile>> data;
  private final FeedFiles feedFiles;
  private final PageRenderer renderer;
  private final Rendering rendering;
  private final Map<String, Planned<OutputFile>> planned = new LinkedHashMap<>();
  private final Map<String, Feed> feeds = new LinkedHashMap<>();
  private final Map<String, LinkedSite.OwnedFile> owned = new LinkedHashMap<>();

  /** Files that need no work: copies, redirects. */
  private final Map<String, OutputFile> ready = new LinkedHashMap<>();

  private @Nullable Map<String, OutputFile> indexes;

  /**
   * @param ready files that are made already
   * @param surroundings what every page follows from, besides the settings and plugins
   */
  SitePlan(
      LinkedSite linked,
      Scope.Shared shared,
      Prose prose,
      Tools tools,
      List<OutputFile> ready,
      List<Object> surroundings) {
    this.linked = linked;
    this.shared = shared;
    this.tools = tools;
    this.surroundings = surroundings;
    this.parts = new SiteParts(linked, shared.messages(), prose);
    SharingPictures pictures =
        new SharingPictures(
            linked.config().social(),
            linked.shown().settings(),
            shared.messages().onlyIf(),
            tools.memory());
    this.renderer = new PageRenderer(linked, tools.plugins(), shared, parts, pictures);
    this.pages = renderer.pages();
    this.data =
        Stream.of(
                new DebateFiles(linked.site(), tools.plugins(), shared).files(),
                renderer.files(),
                PictureFiles.of(linked, pictures),
                EmbedFiles.of(linked, shared.messages().onlyIf()),
                new ExportFiles(linked, tools.plugins()).files())
            .flatMap(List::stream)
            .toList();
    this.rendering = new Rendering(linked, shared::running, tools);
    this.feedFiles = new FeedFiles(linked, shared, prose);
    pages.forEach(p -> planned.put(p.permalink().outputFile(), p));
    data.forEach(p -> planned.put(p.permalink().outputFile(), p));
    for (Feed feed : linked.feeds()) {
      feeds.put(feed.atom().outputFile(), feed);
      feeds.put(feed.json().outputFile(), feed);
    }
    for (LinkedSite.OwnedFile file : linked.files()) {
      String path = file.file().permalink().outputFile();
      if (shared.scripts() || !Theme.isScript(path)) {
        owned.put(path, file);
      }
    }
    ready.forEach(f -> this.ready.put(f.path(), f));
  }

  /** The paths of the pages, in their order. */
  public List<String> pages() {
    return pages.stream().map(p -> p.permalink().outputFile()).toList();
  }

  /** Whether the site has a file at {@code path}, below the output folder. */
  public boolean has(String path) {
    return planned.containsKey(path)
        || feeds.containsKey(path)
        || ready.containsKey(path)
        || owned.containsKey(path)
        || indexes().containsKey(path);
  }

  /** The file at {@code path}; empty when there is none, or it cannot be made. */
  public Optional<OutputFile> file(String path) {
    Planned<OutputFile> one = planned.get(path);
    Feed feed = feeds.get(path);
    LinkedSite.OwnedFile plugged = owned.get(path);
    if (one != null) {
      return make(List.of(one)).stream().findFirst();
    } else if (feed != null) {
      return feeds(List.of(feed)).stream().filter(f -> f.path().equals(path)).findFirst();
    } else if (ready.containsKey(path)) {
      return Optional.ofNullable(ready.get(path));
    } else if (plugged != null) {
      return make(List.of(planned(plugged))).stream().findFirst();
    }
    return Optional.ofNullable(indexes().get(path));
  }

  /** Who makes what of the file at {@code path}; empty when there is none. */
  public Optional<List<Part>> parts(String path) {
    Parts heard = tools.plugins().parts();
    List<Part> parts = new ArrayList<>(heard.during(() -> file(path)));
    Optional<OutputFile> made = has(path) ? file(path) : Optional.empty();
    made.flatMap(OutputFile::bytes)
        .filter(b -> path.endsWith(".html"))
        .ifPresent(b -> parts.addAll(new LoadedFiles(path, ready, tools.plugins()).of(b)));
    made.flatMap(OutputFile::copyOf)
        .ifPresent(
            f ->
                parts.add(
                    Part.ofFile(Part.Kind.FILE, path, Optional.empty(), made.get().shownAs())));
    return has(path) ? Optional.of(List.copyOf(parts)) : Optional.empty();
  }

  /** The texts of {@code posts} alone, as their pages show them; those that can be made. */
  public Map<Post, Html> bodies(List<Post> posts) {
    Map<Permalink, Html> made =
        rendering.all(posts.stream().map(renderer::body).toList(), done -> {});
    Map<Post, Html> bodies = new LinkedHashMap<>();
    posts.forEach(
        post ->
            Optional.ofNullable(made.get(post.permalink()))
                .ifPresent(html -> bodies.put(post, html)));
    return bodies;
  }

  /** Makes {@code paths}, which are pages, to find out what is wrong with them. */
  public void check(List<String> paths) {
    make(planned(paths));
  }

  private List<Planned<OutputFile>> planned(Collection<String> paths) {
    return paths.stream().flatMap(p -> Optional.ofNullable(planned.get(p)).stream()).toList();
  }

  /**
   * Makes all of them but what comes out of the same parts as others ({@link TriedPages}); {@code
   * assets} gets each. Nothing is kept of the last run.
   */
  public Rendered tried(UnusedAssets assets, IntConsumer progress) {
    AnchorCheck anchors = new AnchorCheck(linked, tools.diagnostics());
    TriedPages.Parted parted = TriedPages.of(linked, tools.plugins()).part(pages, anchors.pages());
    SiteMaking making = making(assets, Shelf.NONE, SiteMaking.NEVER);
    int count = make(making, parted.tried(), anchors, assets, progress);
    if (assets.isAnyUnused()) {
      making.files(parted.alike());
    }
    return new Rendered(count + parted.alike().size(), making.made(), true, shelf -> {});
  }

  /** Looks for the places of pages that links name, and makes feeds. */
  public void checkRest() {
    feeds(linked.feeds());
    indexes();
    AnchorCheck anchors = new AnchorCheck(linked, tools.diagnostics());
    handOn(planned(anchors.pages()), anchors::look);
    anchors.check();
  }

  /**
   * Makes all of them, and hands each on as soon as it is made; those that the last run left and
   * would be the same are kept.
   *
   * @param shelf what the last run left
   */
  public Rendered all(OutputSink sink, Shelf shelf, IntConsumer progress) {
    return all(sink, shelf, SiteMaking.NEVER, progress);
  }

  /**
   * The same, until it is told to stop.
   *
   * @param stop asked now and then; what was made until then is left for the next run all the same
   */
  public Rendered all(OutputSink sink, Shelf shelf, BooleanSupplier stop, IntConsumer progress) {
    SiteMaking making = making(sink, shelf, stop);
    int count = make(making, pages, new AnchorCheck(linked, tools.diagnostics()), sink, progress);
    return new Rendered(count, making.made(), !making.isStopped(), making::leave);
  }

  private int make(
      SiteMaking making,
      List<Planned<OutputFile>> wanted,
      AnchorCheck anchors,
      OutputSink sink,
      IntConsumer progress) {
    int count = making.pages(wanted, anchors, progress);
    making.files(data);
    if (!making.isStopped()) {
      anchors.check();
      making.feeds(feedFiles);
    }
    making.files(owned.values().stream().map(this::planned).toList());
    if (!making.isStopped()) {
      indexes().values().forEach(sink::add);
      ready.values().forEach(sink::add);
    }
    return count;
  }

  private SiteMaking making(OutputSink sink, Shelf shelf, BooleanSupplier stop) {
    byte[] key = shelf.key().orElseGet(() -> new byte[SipHash.KEY_LENGTH]);
    SiteAnswers answers = new SiteAnswers(linked, parts, shared, new ValueDigest(key));
    Renewal renewal =
        shelf.key().isPresent()
            ? Renewal.of(shelf, surroundings(key), answers, tools.diagnostics())
            : Renewal.none(tools.diagnostics());
    return new SiteMaking(
        linked,
        rendering,
        renewal,
        answers,
        text -> new SipHash(key).add(text.getBytes(StandardCharsets.UTF_8)).digest(),
        shelf,
        sink,
        stop);
  }

  /** The digest of what every page follows from. */
  private Digest surroundings(byte[] key) {
    return new ValueDigest(key)
        .of(
            List.of(
                surroundings,
                linked.shown().settings(),
                linked.site().settings(),
                tools.plugins().loaded().stream().map(SitePlan::looks).toList()));
  }

  /** What pages follow from in a plugin; its directives are asked for one by one. */
  private static List<Object> looks(LoadedPlugin plugin) {
    return List.of(plugin.id(), plugin.looks());
  }

  private int handOn(List<Planned<OutputFile>> asked, OutputSink sink) {
    return rendering
        .all(
            asked.stream()
                .map(
                    p ->
                        p.then(
                            file -> {
                              sink.add(file);
                              return file.path();
                            }))
                .toList(),
            done -> {})
        .size();
  }

  /** What tells crawlers of the pages, by path, made at first need. */
  private synchronized Map<String, OutputFile> indexes() {
    Map<String, OutputFile> known = indexes;
    if (known == null) {
      known = new LinkedHashMap<>();
      if (linked.coreFiles().contains(CoreFile.SITEMAP)) {
        Set<Permalink> frames =
            Stream.concat(
                    linked.pages().stream().flatMap(p -> p.frame().stream()),
                    linked.generated().stream().flatMap(p -> p.page().frame().stream()))
                .map(Frame::permalink)
                .collect(Collectors.toSet());
        List<Permalink> all =
            pages.stream().map(Planned::permalink).filter(p -> !frames.contains(p)).toList();
        for (OutputFile file : new Sitemap(shared).files(all)) {
          known.put(file.path(), file);
        }
      }
      indexes = known;
    }
    return known;
  }

  private List<OutputFile> feeds(List<Feed> asked) {
    return make(plannedFeeds(asked));
  }

  private List<Planned<OutputFile>> plannedFeeds(List<Feed> asked) {
    Map<Permalink, FeedText> texts = rendering.all(feedFiles.texts(asked), done -> {});
    return asked.stream()
        .flatMap(f -> feedFiles.files(f, p -> Optional.ofNullable(texts.get(p))).stream())
        .toList();
  }

  /** A file that does not say what it goes by was given the whole site to go by. */
  private Planned<OutputFile> planned(LinkedSite.OwnedFile file) {
    Permalink permalink = file.file().permalink();
    SourceLocation place = SourceLocation.ofFile(SiteConfig.FILE);
    return new Planned<>(
        permalink,
        place,
        () -> Amount.of(linked.site()),
        making -> {
          note(file, making.reads());
          if (tools.plugins().parts().areHeard()) {
            tools
                .plugins()
                .parts()
                .made(Part.of(Part.Kind.FILE, permalink.path(), Optional.empty(), file.plugin()));
          }
          String text =
              tools
                  .plugins()
                  .reportingTo(making.diagnostics())
                  .call(file.plugin(), place, "", () -> file.file().content().get());
          return OutputFile.text(permalink.outputFile(), text);
        });
  }

  private void note(LinkedSite.OwnedFile file, Reads reads) {
    reads.ask(Question.Kind.PAGE, file.file().permalink().path());
    if (file.file().basis().isPresent()) {
      return;
    }
    boolean typed = !file.ofProse();
    new AskedSite(typed ? linked.site() : linked.shown(), reads, typed).askAll();
    if (file.ofProse()) {
      reads.ask(Question.Kind.PROSE, "");
    }
  }

  private List<OutputFile> make(List<Planned<OutputFile>> asked) {
    return List.copyOf(rendering.all(asked, done -> {}).values());
  }
}
