package dev.moot.engine.render.theme;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.engine.link.CorePages;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.read.Asset;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.read.Stamp;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.roots.LinkRefusal;
import dev.moot.engine.roots.Root;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.roots.Standing;
import dev.moot.engine.roots.Tree;
import dev.moot.engine.rule.ReadRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files a theme is made of, looked up in the site's {@code theme/}, then in the theme, then in
 * plugins' jars. Each is listed and read once.
 */
final class ThemeFiles {

  private static final String ASSETS = "assets/";

  /**
   * A file found.
   *
   * @param shownAs its path in messages
   * @param text what it says
   */
  record Found(String shownAs, String text) {}

  /** What ends like this is text, and read at once: a page may be rendered when it has changed. */
  private static final List<String> TEXTS = List.of(".ftl", ".ftlh", ".ftlx", ".properties");

  private final Map<String, RootFile> site = new TreeMap<>();
  private final Map<String, RootFile> theme = new TreeMap<>();
  private final Map<RootFile, Found> texts = new HashMap<>();
  private final String themeName;
  private final Map<String, SortedMap<String, byte[]>> plugins = new TreeMap<>();

  ThemeFiles(
      SiteFiles files, Root themeFolder, List<LoadedPlugin> plugins, Diagnostics diagnostics) {
    for (Asset asset : files.theme()) {
      site.put(asset.path().substring("theme/".length()), asset.file());
    }
    this.themeName = String.valueOf(themeFolder.folder().getFileName());
    for (LoadedPlugin plugin : plugins) {
      this.plugins.put(plugin.id(), plugin.files());
    }
    Tree shipped = themeFolder.tree("");
    shipped.files().forEach(file -> theme.put(file.path(), file));
    shipped.others().forEach((file, standing) -> refuse(file, standing, diagnostics));
    theme.forEach((name, file) -> readText("themes/" + themeName + "/" + name, file, diagnostics));
    site.forEach((name, file) -> readText("theme/" + name, file, diagnostics));
  }

  /** What tells one state of a theme's files from another. */
  static Map<RootFile, Stamp> stamps(Root themeFolder, SiteFiles site) {
    Map<RootFile, Stamp> stamps = new HashMap<>();
    themeFolder.tree("").files().forEach(f -> stamps.put(f, Stamp.of(f)));
    site.theme().forEach(a -> stamps.put(a.file(), Stamp.of(a.file())));
    return stamps;
  }

  /** What templates and words of the site and the theme say, by the paths they have in messages. */
  SortedMap<String, String> texts() {
    SortedMap<String, String> all = new TreeMap<>();
    texts.values().forEach(found -> all.put(found.shownAs(), found.text()));
    return all;
  }

  private void refuse(RootFile file, Standing standing, Diagnostics diagnostics) {
    SourceLocation place = SourceLocation.ofFile("themes/" + themeName + "/" + file.path());
    if (standing.isRefusedLink()) {
      LinkRefusal refusal = file.root().refusal(standing);
      diagnostics.report(
          Diagnostic.of(ReadRules.SYMLINK, place, refusal.message()).withHint(refusal.hint()));
    } else {
      diagnostics.report(
          Diagnostic.of(ReadRules.UNREADABLE, place, "the folder cannot be read")
              .withHint("check that you may read it"));
    }
  }

  private void readText(String shownAs, RootFile file, Diagnostics diagnostics) {
    if (TEXTS.stream().anyMatch(file.path()::endsWith)) {
      texts.put(file, read(shownAs, file, diagnostics));
    }
  }

  /** The file called {@code name}, {@code layouts/post.ftlh} for instance. */
  Optional<Found> find(String name) {
    List<Found> all = findAll(name);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** Every file called {@code name}, the one that counts least first. */
  List<Found> findAll(String name) {
    List<Found> found = new ArrayList<>();
    plugins.forEach(
        (id, jar) -> {
          byte[] bytes = jar.get(name);
          if (bytes != null) {
            found.add(
                new Found(
                    "plugins/" + id + "!/" + name, new String(bytes, StandardCharsets.UTF_8)));
          }
        });
    for (Map<String, RootFile> files : List.of(theme, site)) {
      Optional.ofNullable(files.get(name)).map(texts::get).ifPresent(found::add);
    }
    return found;
  }

  private static Found read(String shownAs, RootFile file, Diagnostics diagnostics) {
    try {
      return new Found(shownAs, file.text());
    } catch (CharacterCodingException e) {
      diagnostics.report(
          Diagnostic.of(ReadRules.NOT_UTF8, SourceLocation.ofFile(shownAs), "the text is not UTF-8")
              .withHint("save it with the encoding UTF-8"));
      return new Found(shownAs, "");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + shownAs, e);
    }
  }

  /** What lies in the site's {@code theme/}, by name. */
  Set<String> ownNames() {
    return Collections.unmodifiableSet(site.keySet());
  }

  /** Whether the theme or a plugin has a file called {@code name}, which the site can override. */
  boolean isOverridable(String name) {
    return theme.containsKey(name)
        || plugins.values().stream().anyMatch(jar -> jar.containsKey(name));
  }

  /** What the theme has in {@code folder}, without folders below it. */
  List<String> themeNames(String folder) {
    return theme.keySet().stream()
        .filter(n -> n.startsWith(folder) && n.indexOf('/', folder.length()) < 0)
        .toList();
  }

  /** The templates that the site overrides or adds. */
  List<String> siteTemplates() {
    return site.keySet().stream().filter(n -> n.matches(".*\\.ftl[hx]?")).toList();
  }

  /**
   * The assets, by name, as the files they become. The site's come before the theme's; those of a
   * plugin are called {@code plugins/<id>/<name>} and can be overridden like any other.
   */
  SortedMap<String, OutputFile> assets() {
    SortedMap<String, OutputFile> assets = new TreeMap<>();
    plugins.forEach((id, jar) -> addAssets(id, jar, assets));
    for (Map<String, RootFile> files : List.of(theme, site)) {
      files.forEach(
          (name, file) -> {
            if (name.startsWith(ASSETS)) {
              String asset = name.substring(ASSETS.length());
              assets.put(asset, OutputFile.copy(CorePages.THEME + "/" + asset, file));
            }
          });
    }
    return assets;
  }

  private static void addAssets(
      String plugin, SortedMap<String, byte[]> jar, Map<String, OutputFile> assets) {
    jar.forEach(
        (name, bytes) -> {
          if (name.startsWith(ASSETS)) {
            String asset = "plugins/" + plugin + "/" + name.substring(ASSETS.length());
            // A permalink has no `..`, so no entry can name a place outside the output.
            Permalink place = new Permalink("/" + CorePages.THEME + "/" + asset);
            assets.put(asset, OutputFile.of(place.outputFile(), bytes));
          }
        });
  }
}
