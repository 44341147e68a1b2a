package dev.moot.engine.render;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Site;
import dev.moot.api.render.Html;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.link.CorePages;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.markdown.MarkdownEngine;
import dev.moot.engine.plugin.EngineSignal;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.work.Outcome;
import dev.moot.engine.work.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** Renders every page and file of a linked site, several at a time. */
public final class SiteRenderer {

  private final Path themes;
  private final MarkdownEngine markdown;
  private final Plugins plugins;
  private final Workers workers;
  private final Diagnostics diagnostics;

  /**
   * @param themes the folder of the shipped themes
   */
  public SiteRenderer(
      Path themes,
      MarkdownEngine markdown,
      Plugins plugins,
      Workers workers,
      Diagnostics diagnostics) {
    this.themes = themes;
    this.markdown = markdown;
    this.plugins = plugins;
    this.workers = workers;
    this.diagnostics = diagnostics;
  }

  /** Renders {@code linked}; pages that cannot be rendered are reported and left out. */
  public RenderedSite render(LinkedSite linked, IntConsumer progress) {
    Optional<Path> theme = theme(linked.config());
    if (theme.isEmpty()) {
      return new RenderedSite(List.of(), 0);
    }
    ThemeFiles files = new ThemeFiles(linked.sources(), theme.get(), plugins.loaded(), diagnostics);
    Messages messages = new Messages(files, linked.site().settings().language(), diagnostics);
    Templates templates = new Templates(files, diagnostics);
    templates.checkOverrides();
    SortedMap<String, OutputFile> assets = files.assets();
    Scope.Shared shared =
        new Scope.Shared(
            linked.site(),
            linked.permalinks(),
            linked.redirects(),
            templates,
            messages,
            new TreeSet<>(assets.keySet()),
            Map.of("site", linked.site().settings()),
            diagnostics,
            new KeptValues());
    PageTasks pages = new PageTasks(linked, markdown, plugins, shared);
    List<PageTask> tasks = pages.all();
    List<OutputFile> output = render(tasks, progress);
    int count = output.size();
    output.addAll(render(pages.data(), done -> {}));
    linked.redirects().forEach((from, to) -> output.add(redirect(from, to, linked.site())));
    new AnchorCheck(linked, output, diagnostics).check();
    output.addAll(
        render(new FeedFiles(linked, shared, pages.posts().feedTexts()).tasks(), done -> {}));
    output.addAll(new Sitemap(shared).files(tasks));
    for (LinkedSite.OwnedFile owned : linked.files()) {
      String text =
          plugins.call(
              owned.plugin(),
              SourceLocation.ofFile(SiteConfig.FILE),
              "",
              () -> owned.file().content().get());
      output.add(OutputFile.text(owned.file().permalink().outputFile(), text));
    }
    output.add(OutputFile.text(CorePages.NO_JEKYLL.outputFile(), ""));
    output.addAll(assets.values());
    linked.sources().assets().forEach(a -> output.add(OutputFile.copy(a.path(), a.file())));
    output.sort(Comparator.comparing(OutputFile::path));
    return new RenderedSite(output, count);
  }

  private List<OutputFile> render(List<PageTask> tasks, IntConsumer progress) {
    List<OutputFile> output = new ArrayList<>();
    List<Outcome<List<OutputFile>>> outcomes = workers.map(tasks, t -> t.render().get(), progress);
    for (int i = 0; i < tasks.size(); i++) {
      collect(tasks.get(i), outcomes.get(i), output);
    }
    return output;
  }

  private Optional<Path> theme(SiteConfig config) {
    Path folder = themes.resolve(config.theme());
    if (Files.isRegularFile(folder.resolve("theme.yaml"))) {
      return Optional.of(folder);
    }
    List<String> known = List.of();
    try (Stream<Path> list = Files.list(themes)) {
      known =
          list.filter(Files::isDirectory)
              .map(p -> String.valueOf(p.getFileName()))
              .sorted()
              .toList();
    } catch (IOException e) {
      known = List.of(); // then there is none to suggest
    }
    diagnostics.report(
        Diagnostic.error(
                "theme/unknown",
                config.themePlace().orElse(SourceLocation.ofFile(SiteConfig.FILE)),
                "there is no theme `" + config.theme() + "`")
            .withHint(
                Nearest.to(config.theme(), known)
                    .map(n -> "did you mean `" + n + "`?")
                    .orElse("the themes here are " + String.join(", ", known))));
    return Optional.empty();
  }

  private void collect(PageTask task, Outcome<List<OutputFile>> outcome, List<OutputFile> output) {
    if (outcome.value().isPresent()) {
      output.addAll(outcome.value().get());
    } else if (outcome.isTooSlow()) {
      diagnostics.report(
          Diagnostic.error(
                  "template/too-slow",
                  task.place(),
                  "rendering " + task.permalink() + " takes longer than 10 seconds")
              .withHint(
                  "look for an endless loop in an own template, or break up a very long post"));
    } else {
      Throwable failure = outcome.failure().orElseThrow();
      if (!(failure instanceof EngineSignal) && !plugins.blame(failure, task.place())) {
        rethrow(failure, task);
      }
    }
  }

  private void rethrow(Throwable failure, PageTask task) {
    if (failure instanceof StackOverflowError) {
      diagnostics.report(
          Diagnostic.error(
                  "markdown/too-deep", task.place(), "this nests too deeply to be rendered")
              .withHint("look for long runs of `>`, `*`, `[` or `(`"));
    } else {
      Outcome.rethrow(failure);
    }
  }

  /** A page that leads on at once; static hosts have no other way to redirect. */
  private static OutputFile redirect(Permalink from, Permalink to, Site site) {
    String href = Html.text(to.hrefFrom(from)).markup();
    String language = Html.text(site.settings().language().toLanguageTag()).markup();
    String title = Html.text(site.settings().title()).markup();
    String canonical =
        site.settings()
            .absolute(to)
            .map(u -> "<link rel=\"canonical\" href=\"" + Html.text(u) + "\">\n")
            .orElse("");
    return OutputFile.text(
        from.outputFile(),
        "<!doctype html>\n<html lang=\""
            + language
            + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
            + title
            + "</title>\n"
            + canonical
            + "<meta name=\"robots\" content=\"noindex\">\n<meta http-equiv=\"refresh\" content=\"0; url="
            + href
            + "\">\n</head>\n<body>\n<p><a href=\""
            + href
            + "\">"
            + Html.text(to.path())
            + "</a></p>\n</body>\n</html>\n");
  }
}
