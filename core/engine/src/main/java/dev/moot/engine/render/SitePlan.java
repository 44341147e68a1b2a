package dev.moot.engine.render;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.render.check.AnchorCheck;
import dev.moot.engine.render.feed.FeedFiles;
import dev.moot.engine.render.feed.Sitemap;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.render.output.RenderedSite;
import dev.moot.engine.render.page.PageTask;
import dev.moot.engine.render.page.PageTasks;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.rule.TemplateRules;
import dev.moot.engine.work.Outcome;
import dev.moot.engine.work.Tools;
import dev.moot.engine.work.WatchedWork;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Every file that a site becomes, each made when it is asked for. What cannot be made is reported.
 * Any number of threads may ask.
 */
public final class SitePlan {

  private final LinkedSite linked;
  private final Scope.Shared shared;
  private final PageTasks pageTasks;
  private final Tools tools;
  private final List<PageTask> pages;
  private final List<PageTask> data;
  private final List<PageTask> feeds;
  private final Map<String, PageTask> tasks = new LinkedHashMap<>();
  private final Map<String, LinkedSite.OwnedFile> owned = new LinkedHashMap<>();

  /** Files that need no work: copies, redirects. */
  private final Map<String, OutputFile> ready = new LinkedHashMap<>();

  private @Nullable Map<String, OutputFile> indexes;
  private boolean fed;

  /**
   * @param ready files that are made already
   */
  SitePlan(
      LinkedSite linked,
      Scope.Shared shared,
      PageTasks pageTasks,
      Tools tools,
      List<OutputFile> ready) {
    this.linked = linked;
    this.shared = shared;
    this.pageTasks = pageTasks;
    this.tools = tools;
    this.pages = pageTasks.all();
    this.data = pageTasks.data();
    pages.forEach(t -> tasks.put(t.permalink().outputFile(), t));
    this.feeds = new FeedFiles(linked, shared, pageTasks.posts().feedTexts()).tasks();
    data.forEach(t -> tasks.put(t.permalink().outputFile(), t));
    feeds.forEach(t -> tasks.put(t.permalink().outputFile(), t));
    linked.files().forEach(f -> owned.put(f.file().permalink().outputFile(), f));
    ready.forEach(f -> this.ready.put(f.path(), f));
  }

  /** The paths of the pages, in their order. */
  public List<String> pages() {
    return pages.stream().map(t -> t.permalink().outputFile()).toList();
  }

  /** Whether the site has a file at {@code path}, below the output folder. */
  public boolean has(String path) {
    return tasks.containsKey(path)
        || ready.containsKey(path)
        || owned.containsKey(path)
        || indexes().containsKey(path);
  }

  /** The file at {@code path}; empty when there is none, or it cannot be made. */
  public Optional<OutputFile> file(String path) {
    PageTask task = tasks.get(path);
    LinkedSite.OwnedFile plugged = owned.get(path);
    if (task != null) {
      if (feeds.contains(task)) {
        makeFeedTexts();
      }
      return render(List.of(task), done -> {}).stream().findFirst();
    } else if (ready.containsKey(path)) {
      return Optional.ofNullable(ready.get(path));
    } else if (plugged != null) {
      return Optional.of(written(plugged));
    }
    return Optional.ofNullable(indexes().get(path));
  }

  /** Makes {@code paths}, which are pages, to find out what is wrong with them. */
  public void check(List<String> paths) {
    render(
        paths.stream().flatMap(p -> Optional.ofNullable(tasks.get(p)).stream()).toList(), n -> {});
  }

  /** Looks for the places of pages that links name, and makes feeds. */
  public void checkRest() {
    feeds.forEach(t -> file(t.permalink().outputFile()));
    indexes();
    new AnchorCheck(linked, this::file, tools.diagnostics()).check();
  }

  /** Makes all of them. */
  public RenderedSite all(IntConsumer progress) {
    List<OutputFile> output = render(pages, progress);
    int count = output.size();
    output.addAll(render(data, done -> {}));
    Map<String, OutputFile> made = new HashMap<>();
    output.forEach(f -> made.put(f.path(), f));
    new AnchorCheck(linked, path -> Optional.ofNullable(made.get(path)), tools.diagnostics())
        .check();
    output.addAll(render(feeds, done -> {}));
    output.addAll(new Sitemap(shared).files(pages));
    owned.values().forEach(f -> output.add(written(f)));
    output.addAll(ready.values());
    output.sort(Comparator.comparing(OutputFile::path));
    return new RenderedSite(output, count);
  }

  /** What tells crawlers of the pages, by path, made at first need. */
  private synchronized Map<String, OutputFile> indexes() {
    Map<String, OutputFile> known = indexes;
    if (known == null) {
      known = new LinkedHashMap<>();
      for (OutputFile file : new Sitemap(shared).files(pages)) {
        known.put(file.path(), file);
      }
      indexes = known;
    }
    return known;
  }

  /** Feeds are made of what rendering the pages of posts leaves. */
  private synchronized void makeFeedTexts() {
    if (!fed) {
      render(pages.stream().filter(t -> pageTasks.posts().feeds(t.permalink())).toList(), n -> {});
      fed = true;
    }
  }

  private OutputFile written(LinkedSite.OwnedFile file) {
    Permalink permalink = file.file().permalink();
    String text =
        tools
            .plugins()
            .call(
                file.plugin(),
                SourceLocation.ofFile(SiteConfig.FILE),
                "",
                () -> file.file().content().get());
    return OutputFile.text(permalink.outputFile(), text);
  }

  private List<OutputFile> render(List<PageTask> asked, IntConsumer progress) {
    List<OutputFile> output = new ArrayList<>();
    List<Outcome<List<OutputFile>>> outcomes =
        tools.workers().map(asked, t -> t.render().get(), progress);
    for (int i = 0; i < asked.size(); i++) {
      Outcome<List<OutputFile>> outcome = outcomes.get(i);
      if (outcome.value().isEmpty()) {
        rendering(asked.get(i)).report(outcome, tools);
      }
      outcome.value().ifPresent(output::addAll);
    }
    return output;
  }

  private static WatchedWork rendering(PageTask task) {
    return new WatchedWork(
        task.place(),
        "rendering " + task.permalink(),
        TemplateRules.TOO_SLOW,
        "look for an endless loop in an own template, or break up a very long post",
        Optional.of("this nests too deeply to be rendered"));
  }
}
