package dev.moot.engine;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.RelatedPlace;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Post;
import dev.moot.engine.cases.CasePair;
import dev.moot.engine.cases.CaseText;
import dev.moot.engine.directive.DirectiveTemplate;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.pipeline.Pipeline;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.plugin.PluginOrigin;
import dev.moot.engine.read.Asset;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.rule.DirectiveRules;
import dev.moot.engine.write.NewFileWriter;
import dev.moot.engine.write.RefusedException;
import dev.moot.engine.write.SourceWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compares what the cases in a folder {@code directives/} give with what stands beside them. They
 * are rendered as pages of the site, each by itself, so that they may name its claims and its
 * files.
 */
final class DirectiveCases {

  /** Where the cases are while they are pages, so that no page of the site has their paths. */
  private static final String AS_PAGES = "pages/";

  private final Pipeline pipeline;
  private final SiteFiles files;
  private final Diagnostics diagnostics;
  private final String folder;
  private final Map<String, Asset> found = new TreeMap<>();
  private final Map<String, SourceFile> texts = new TreeMap<>();
  private final Map<String, Integer> added = new HashMap<>();

  /**
   * @param folder the folder of the cases, {@code directives/}
   * @param inIt the files below it
   */
  private DirectiveCases(Pipeline pipeline, SiteFiles files, String folder, List<Asset> inIt) {
    this.pipeline = pipeline;
    this.files = files;
    this.folder = folder;
    this.diagnostics = pipeline.log();
    for (Asset asset : inIt) {
      String name = asset.path().substring(folder.length());
      if (name.indexOf('/') < 0) {
        found.put(name, asset);
      }
    }
  }

  /** Those of the site, and those of its plugins that are folders. */
  static List<DirectiveCases> of(Pipeline pipeline, SiteFiles files) {
    List<DirectiveCases> all = new ArrayList<>();
    all.add(new DirectiveCases(pipeline, files, DirectiveTemplate.FOLDER, files.directives()));
    for (LoadedPlugin plugin : pipeline.plugins().loaded()) {
      if (plugin.origin() == PluginOrigin.FOLDER) {
        String folder = plugin.file().path() + "/" + DirectiveTemplate.FOLDER;
        List<Asset> inIt =
            plugin.file().root().tree(folder.substring(0, folder.length() - 1)).files().stream()
                .map(f -> new Asset(f.path(), f))
                .toList();
        all.add(new DirectiveCases(pipeline, files, folder, inIt));
      }
    }
    return all;
  }

  /** Reports each difference. */
  void check() {
    List<CasePair> pairs = CasePair.among(found.keySet());
    pairs.forEach(this::checkWhole);
    Map<String, String> given = given(pairs.stream().filter(CasePair::hasInput).toList());
    for (CasePair pair : pairs) {
      String html = given.get(pair.name());
      if (html != null && pair.hasExpected()) {
        compare(pair, html);
      }
    }
  }

  /** Writes what each case gives into the file beside it; gives the paths of those that changed. */
  List<String> update() throws RefusedException, IOException {
    List<CasePair> pairs = CasePair.among(found.keySet());
    Map<String, String> created = new TreeMap<>();
    List<SourceWriter.Change> changes = new ArrayList<>();
    Map<String, String> given = given(pairs.stream().filter(CasePair::hasInput).toList());
    for (CasePair pair : pairs) {
      String html = given.get(pair.name());
      String path = folder + pair.expected();
      if (html != null && !pair.hasExpected()) {
        created.put(path, html + "\n");
      } else if (html != null && !CaseText.trimmed(text(pair.expected())).equals(html)) {
        changes.add(new SourceWriter.Change(path, text(pair.expected()), html + "\n"));
      }
    }
    new NewFileWriter(pipeline.folder()).write(created);
    new SourceWriter(pipeline.folder()).write(changes);
    List<String> written = new ArrayList<>(created.keySet());
    changes.forEach(c -> written.add(c.path()));
    return written;
  }

  private void checkWhole(CasePair pair) {
    if (!pair.hasInput()) {
      report(
          SourceLocation.ofFile(folder + pair.expected()),
          "there is no `" + pair.input() + "` that should give this",
          "write one beside it, or delete this file");
    } else if (!pair.hasExpected()) {
      report(
          SourceLocation.ofFile(folder + pair.input()),
          "there is no `" + pair.expected() + "` to compare with",
          "`moot check --update-cases` writes it; then read it");
    }
  }

  private void compare(CasePair pair, String html) {
    String expected = CaseText.trimmed(text(pair.expected()));
    CaseText.firstDifference(expected, html)
        .ifPresent(
            line ->
                report(
                    new SourceLocation(
                        folder + pair.expected(),
                        line,
                        1,
                        expected.lines().skip(line - 1L).findFirst().map(String::length).orElse(0)),
                    "`" + pair.input() + "` gives " + line(html, line),
                    "mend the template or the case; if it is right now, `moot check --update-cases` "
                        + "writes it"));
  }

  private static String line(String html, int number) {
    return html.lines()
        .skip(number - 1L)
        .findFirst()
        .map(l -> "`" + l.strip() + "`")
        .orElse("no such line");
  }

  private String text(String name) {
    Asset asset = found.get(name);
    return asset == null ? "" : read(name, asset).text();
  }

  private SourceFile read(String name, Asset asset) {
    return texts.computeIfAbsent(name, n -> pipeline.text(asset.path()));
  }

  /** The HTML that each case gives, by its name; what is wrong with the others is reported. */
  private Map<String, String> given(List<CasePair> pairs) {
    Map<String, String> given = new HashMap<>();
    if (pairs.isEmpty()) {
      return given;
    }
    List<String> debates = files.claims().stream().map(SourceFile::stem).toList();
    List<SourceFile> pages = new ArrayList<>(files.pages());
    Map<String, String> names = new HashMap<>();
    for (CasePair pair : pairs) {
      List<String> head = List.of("title: " + pair.name(), CaseText.debates(debates));
      String text = text(pair.input());
      String path = AS_PAGES + folder + pair.input();
      pages.add(SourceFile.of(path, CaseText.whole(text, List.of(), head)));
      names.put(path, pair.name());
      added.put(path, CaseText.added(text, List.of(), head));
    }
    Pipeline run = pipeline.again(pipeline.moot().file());
    LinkedSite linked = run.link(run.parse(files.with(files.posts(), pages, files.claims())));
    List<Post> posts =
        linked.site().pages().stream()
            .filter(p -> names.containsKey(p.location().file()))
            .collect(Collectors.toList());
    run.plan(linked)
        .ifPresent(
            plan ->
                plan.bodies(posts)
                    .forEach(
                        (post, html) ->
                            given.put(
                                names.get(post.location().file()),
                                CaseText.trimmed(html.markup()))));
    run.log().sorted().forEach(this::handOn);
    return given;
  }

  /** What was found in a case, at its place in the file; all else the site's own run finds. */
  private void handOn(Diagnostic found) {
    boolean ofCase =
        added.containsKey(found.location().file())
            || found.related().stream().anyMatch(r -> added.containsKey(r.location().file()));
    if (ofCase) {
      diagnostics.report(
          new Diagnostic(
              found.rule(),
              found.severity(),
              inCase(found.location()),
              found.message(),
              found.hint(),
              found.related().stream()
                  .map(r -> new RelatedPlace(inCase(r.location()), r.note()))
                  .toList()));
    }
  }

  private SourceLocation inCase(SourceLocation place) {
    Integer lines = added.get(place.file());
    return lines == null
        ? place
        : new SourceLocation(
            place.file().substring(AS_PAGES.length()),
            Math.max(0, place.line() - lines),
            place.column(),
            place.length());
  }

  private void report(SourceLocation place, String message, String hint) {
    diagnostics.report(Diagnostic.of(DirectiveRules.CASE, place, message).withHint(hint));
  }
}
