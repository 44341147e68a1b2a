package dev.moot.engine.live;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.read.Asset;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.read.Stamp;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.roots.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a version of a site was made of, as far as it takes to see whether another would differ.
 *
 * @param texts the texts of its files, by path
 * @param files other files that pages depend on
 * @param styles style sheets, which pages only name
 * @param plugins the site's own plugins
 * @param reported what reading all this reported: a file that cannot be read has no text
 */
record Inputs(
    Map<String, String> texts,
    Map<RootFile, Stamp> files,
    Map<RootFile, Stamp> styles,
    PluginStamps plugins,
    List<Diagnostic> reported) {

  static final Inputs NONE = new Inputs(Map.of(), Map.of(), Map.of(), PluginStamps.NONE, List.of());

  /**
   * Those of a site.
   *
   * @param more files, and folders whose files, count too
   * @param reported what reading it reported
   */
  static Inputs of(
      Optional<SourceFile> moot,
      SiteFiles site,
      PluginStamps plugins,
      List<RootFile> more,
      List<Diagnostic> reported) {
    Map<String, String> texts = new TreeMap<>();
    Stream.of(moot.stream(), site.posts().stream(), site.pages().stream(), site.claims().stream())
        .flatMap(s -> s)
        .forEach(f -> texts.put(f.path(), f.text()));
    Map<RootFile, Stamp> files = new HashMap<>();
    Map<RootFile, Stamp> styles = new HashMap<>();
    Stream.of(
            site.assets().stream().map(Asset::file),
            site.theme().stream().map(Asset::file),
            site.directives().stream().map(Asset::file),
            more.stream().flatMap(Inputs::filesIn))
        .flatMap(s -> s)
        .forEach(f -> (isStyle(f) ? styles : files).put(f, Stamp.of(f)));
    return new Inputs(texts, files, styles, plugins, reported);
  }

  /** Refused links too, as what is said of them counts. */
  private static Stream<RootFile> filesIn(RootFile folder) {
    if (folder.isFile()) {
      return Stream.of(folder);
    }
    Tree tree = folder.root().tree(folder.path());
    return Stream.concat(tree.files().stream(), tree.others().keySet().stream());
  }

  private static boolean isStyle(RootFile file) {
    return file.path().endsWith(".css");
  }

  /** Whether pages made of these may differ from pages made of {@code others}. */
  boolean changesPages(Inputs others) {
    return !texts.equals(others.texts)
        || !files.equals(others.files)
        || !plugins.equals(others.plugins)
        // A page names the style sheets there are.
        || !styles.keySet().equals(others.styles.keySet());
  }
}
