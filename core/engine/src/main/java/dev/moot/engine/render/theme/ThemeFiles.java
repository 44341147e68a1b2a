package dev.moot.engine.render.theme;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.engine.directive.DirectiveTemplate;
import dev.moot.engine.directive.DirectiveTemplates;
import dev.moot.engine.link.CorePages;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.read.Asset;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.read.Stamp;
import dev.moot.engine.render.output.AssetNames;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.roots.LinkRefusal;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.rule.ReadRules;
import dev.moot.engine.theme.FoundTheme;
import dev.moot.engine.theme.ThemeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The files a theme is made of, looked up in the site's {@code theme/}, then in the theme, then in
 * its base, then in plugins. Each is listed and read once.
 */
final class ThemeFiles {

  private static final String ASSETS = "assets/";
  private static final String MESSAGES = "messages/";

  /** An asset that is written as a template, {@code assets/options.css.ftl}. */
  private static final Pattern TEMPLATE = Pattern.compile("(.+)\\.ftl[hx]?");

  /** What ends like this is text, and read at once: a page may be rendered when it has changed. */
  private static final List<String> TEXTS =
      List.of(".ftl", ".ftlh", ".ftlx", ".properties", "theme.yaml");

  /**
   * A file found.
   *
   * @param shownAs its path in messages
   * @param text what it says
   */
  record Found(String shownAs, String text) {}

  private final SortedMap<String, ThemeFile> site = new TreeMap<>();
  private final FoundTheme theme;
  private final List<PluginLayer> plugins;
  private final DirectiveTemplates directives;
  private final Map<ThemeFile, Found> texts = new HashMap<>();
  private final Diagnostics diagnostics;

  ThemeFiles(
      SiteFiles files,
      FoundTheme theme,
      List<LoadedPlugin> plugins,
      DirectiveTemplates directives,
      Diagnostics diagnostics) {
    for (Asset asset : files.theme()) {
      site.put(asset.path().substring("theme/".length()), ThemeFile.of(asset.path(), asset.file()));
    }
    this.theme = theme;
    this.diagnostics = diagnostics;
    this.plugins = PluginLayer.of(plugins);
    this.directives = directives;
    theme.refused().forEach((file, refusal) -> refuse(file, refusal, diagnostics));
    folders().forEach(layer -> layer.forEach(this::readText));
  }

  /** The theme. */
  FoundTheme theme() {
    return theme;
  }

  /** The files that are no plugin's, those that count least first. */
  List<SortedMap<String, ThemeFile>> folders() {
    List<SortedMap<String, ThemeFile>> all = new ArrayList<>(theme.layers());
    all.add(site);
    return all;
  }

  /** What tells one state of a theme's files from another. */
  static Map<RootFile, Stamp> stamps(FoundTheme theme, SiteFiles site) {
    Map<RootFile, Stamp> stamps = new HashMap<>();
    theme.places().forEach(f -> stamps.put(f, Stamp.of(f)));
    site.theme().forEach(a -> stamps.put(a.file(), Stamp.of(a.file())));
    return stamps;
  }

  /**
   * What templates of the site and the theme say, and their words as far as they were asked for, by
   * the paths they have in messages.
   */
  SortedMap<String, String> texts() {
    SortedMap<String, String> all = new TreeMap<>();
    texts.values().forEach(found -> all.put(found.shownAs(), found.text()));
    return all;
  }

  private static void refuse(String file, FoundTheme.Refusal refused, Diagnostics diagnostics) {
    SourceLocation place = SourceLocation.ofFile(file);
    if (refused.standing().isRefusedLink()) {
      LinkRefusal refusal = refused.file().root().refusal(refused.standing());
      diagnostics.report(
          Diagnostic.of(ReadRules.SYMLINK, place, refusal.message()).withHint(refusal.hint()));
    } else {
      diagnostics.report(
          Diagnostic.of(ReadRules.UNREADABLE, place, "the folder cannot be read")
              .withHint("check that you may read it"));
    }
  }

  private void readText(String name, ThemeFile file) {
    if (TEXTS.stream().anyMatch(name::endsWith)
        && !name.startsWith(MESSAGES)
        && !name.startsWith(DirectiveTemplate.FOLDER)) {
      texts.put(file, read(file, diagnostics));
    }
  }

  /** What a file says; words are read when they are asked for, as most are of other languages. */
  private Optional<Found> text(String name, ThemeFile file) {
    return Optional.ofNullable(
        name.startsWith(MESSAGES)
            ? texts.computeIfAbsent(file, f -> read(f, diagnostics))
            : texts.get(file));
  }

  /** The file called {@code name}, {@code layouts/post.ftlh} for instance. */
  Optional<Found> find(String name) {
    List<Found> all = findAll(name);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** Whether there is a text called {@code name}. */
  boolean has(String name) {
    if (name.startsWith(DirectiveTemplate.FOLDER)) {
      return find(name).isPresent();
    }
    for (PluginLayer plugin : plugins) {
      if (plugin.files().containsKey(name)) {
        return true;
      }
    }
    for (Map<String, ThemeFile> files : folders()) {
      ThemeFile file = files.get(name);
      if (file != null && text(name, file).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Every file called {@code name}, the one that counts least first. */
  List<Found> findAll(String name) {
    if (name.startsWith(DirectiveTemplate.FOLDER)) {
      return directives.find(name).map(t -> new Found(t.shownAs(), t.text())).stream().toList();
    }
    List<Found> found = new ArrayList<>();
    for (PluginLayer plugin : plugins) {
      Optional.ofNullable(plugin.files().get(name))
          .ifPresent(file -> found.add(new Found(file.shownAs(), PluginLayer.text(file))));
    }
    for (Map<String, ThemeFile> files : folders()) {
      Optional.ofNullable(files.get(name)).flatMap(f -> text(name, f)).ifPresent(found::add);
    }
    return found;
  }

  /** What {@code file} says; nothing of one that cannot be read, with a diagnostic. */
  static Found read(ThemeFile file, Diagnostics diagnostics) {
    return new Found(file.shownAs(), file.text(diagnostics));
  }

  /** The ids of the plugins whose files come first in {@link #findAll}. */
  List<String> pluginsWith(String name) {
    return plugins.stream().filter(p -> p.files().containsKey(name)).map(PluginLayer::id).toList();
  }

  /** The directives. */
  DirectiveTemplates directives() {
    return directives;
  }

  /** What lies in the site's {@code theme/}, by name. */
  Set<String> ownNames() {
    return Collections.unmodifiableSet(site.keySet());
  }

  /** Whether the theme or a plugin has a file called {@code name}, which the site can override. */
  boolean isOverridable(String name) {
    return theme.layers().stream().anyMatch(layer -> layer.containsKey(name))
        || plugins.stream().anyMatch(p -> p.files().containsKey(name));
  }

  /** Whether the file called {@code name} is a plugin's, and nothing lies over it. */
  boolean isOfPlugin(String name) {
    return folders().stream().noneMatch(layer -> layer.containsKey(name))
        && plugins.stream().anyMatch(p -> p.files().containsKey(name));
  }

  /**
   * The id of the plugin whose the file called {@code name} is; none where another lies over it.
   */
  Optional<String> owner(String name) {
    List<String> ids = isOfPlugin(name) ? pluginsWith(name) : List.of();
    return ids.stream().reduce((first, last) -> last);
  }

  /** The names of all templates. */
  Set<String> templates() {
    Set<String> all = new TreeSet<>();
    plugins.forEach(p -> all.addAll(p.files().keySet()));
    folders().forEach(layer -> all.addAll(layer.keySet()));
    all.removeIf(name -> name.startsWith(ASSETS) || !TEMPLATE.matcher(name).matches());
    return all;
  }

  /** What the theme has in {@code folder}, without folders below it. */
  Set<String> themeNames(String folder) {
    return theme.layers().stream()
        .flatMap(layer -> layer.keySet().stream())
        .filter(n -> n.startsWith(folder) && n.indexOf('/', folder.length()) < 0)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The templates that the site overrides or adds. */
  List<String> siteTemplates() {
    return site.keySet().stream().filter(n -> TEMPLATE.matcher(n).matches()).toList();
  }

  /**
   * The assets, by name, as the files they become. The site's come before the theme's; those of a
   * plugin are called {@code plugins/<id>/<name>} and can be overridden like any other. Where the
   * theme wants no scripts, only the site's own are there.
   *
   * @param rendered what the template of that name gives; nothing where there is to be no file
   */
  SortedMap<String, OutputFile> assets(Function<String, Optional<String>> rendered) {
    SortedMap<String, OutputFile> assets = new TreeMap<>();
    SortedMap<String, String> origins = new TreeMap<>();
    plugins.forEach(plugin -> addAssets(plugin, assets, origins));
    directives.all().forEach(directive -> addAssets(directive, assets, origins));
    SortedMap<String, String> templates = new TreeMap<>();
    for (Map<String, ThemeFile> files : folders()) {
      if (files == site && !theme.scripts()) {
        assets.keySet().removeIf(Theme::isScript);
      }
      files.forEach(
          (name, file) -> {
            if (name.startsWith(ASSETS)) {
              String asset = name.substring(ASSETS.length());
              Matcher template = TEMPLATE.matcher(asset);
              origins.put(template.matches() ? template.group(1) : asset, file.shownAs());
              if (template.matches()) {
                templates.put(template.group(1), name);
              } else {
                templates.remove(asset);
                assets.put(asset, asset(asset, file));
              }
            }
          });
    }
    templates.forEach(
        (asset, template) -> {
          assets.remove(asset);
          rendered
              .apply(template)
              .ifPresent(text -> assets.put(asset, OutputFile.text(place(asset), text)));
        });
    new AssetNames(origins, diagnostics).check(assets.keySet());
    return assets;
  }

  private static OutputFile asset(String asset, ThemeFile file) {
    Optional<RootFile> lies = file.file();
    if (lies.isPresent()) {
      return OutputFile.copy(CorePages.THEME + "/" + asset, lies.get(), file.shownAs());
    }
    try {
      return OutputFile.of(place(asset), file.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.shownAs(), e);
    }
  }

  /** A permalink has no {@code ..}, so no name can be that of a place outside the output. */
  private static String place(String asset) {
    return new Permalink("/" + CorePages.THEME + "/" + asset).outputFile();
  }

  private static void addAssets(
      DirectiveTemplate directive, Map<String, OutputFile> assets, Map<String, String> origins) {
    directive
        .assets()
        .forEach(
            (type, file) ->
                directive
                    .asset(type)
                    .ifPresent(
                        name -> {
                          assets.put(name, asset(name, file));
                          origins.put(name, file.shownAs());
                        }));
  }

  private static void addAssets(
      PluginLayer plugin, Map<String, OutputFile> assets, Map<String, String> origins) {
    plugin
        .files()
        .forEach(
            (name, file) -> {
              if (name.startsWith(ASSETS)) {
                String asset = name.substring(ASSETS.length());
                assets.put(asset, OutputFile.of(place(asset), PluginLayer.bytes(file)));
                origins.put(asset, file.shownAs());
              }
            });
  }
}
