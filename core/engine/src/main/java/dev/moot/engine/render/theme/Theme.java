package dev.moot.engine.render.theme;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.SiteSettings;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.plugin.EngineSignal;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.theme.FoundTheme;
import dev.moot.engine.work.Tools;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How a site looks: its theme, with what the site overrides and plugins bring.
 *
 * @param templates its templates
 * @param messages its words
 * @param assets its assets by name, as the files they become
 * @param texts what its own templates and words, and those of the site, say, by path
 * @param options what each of its options comes to, by name
 * @param scripts whether its pages may have scripts
 */
public record Theme(
    Templates templates,
    Messages messages,
    SortedMap<String, OutputFile> assets,
    SortedMap<String, String> texts,
    Map<String, Object> options,
    boolean scripts) {

  /**
   * The theme {@code found} for a site; made once for the same files, options, plugins and
   * settings.
   *
   * @param options what each of its options comes to, by name
   * @param others the languages that some pages are in, other than the site's
   */
  public static Theme of(
      FoundTheme found,
      SortedMap<String, Object> options,
      List<Locale> others,
      SiteFiles site,
      Tools tools) {
    List<LoadedPlugin> plugins = tools.plugins().loaded();
    SiteSettings settings = tools.config().settings();
    return tools.recall(
        Theme.class,
        found.place().file(),
        List.of(
            ThemeFiles.stamps(found, site),
            options,
            plugins,
            tools.plugins().areAllInUse(),
            tools.plugins().templates().shows(),
            settings,
            others),
        t -> make(found, options, others, site, t));
  }

  /** Whether a file of that name is one that browsers run. */
  public static boolean isScript(String name) {
    return name.endsWith(".js") || name.endsWith(".mjs");
  }

  private static Theme make(
      FoundTheme found,
      SortedMap<String, Object> options,
      List<Locale> others,
      SiteFiles site,
      Tools tools) {
    Diagnostics diagnostics = tools.diagnostics();
    SiteSettings settings = tools.config().settings();
    ThemeFiles files =
        new ThemeFiles(
            site, found, tools.plugins().loaded(), tools.plugins().templates(), diagnostics);
    Templates templates = new Templates(files, tools.plugins());
    templates.checkOverrides(diagnostics);
    new OverrideCheck(files, site, diagnostics).report();
    Plugins plugins = tools.plugins();
    new CopyCheck(Originals.of(found, plugins.loaded()), plugins.areAllInUse(), diagnostics)
        .report(files.folders());
    Map<String, Object> values = Map.of("site", settings, "theme", options);
    return new Theme(
        templates,
        new Messages(files, settings.language(), others, diagnostics),
        files.assets(name -> rendered(templates, name, values, diagnostics)),
        files.texts(),
        options,
        found.scripts());
  }

  /** What an asset that is a template comes to: nothing, where that is blank. */
  private static Optional<String> rendered(
      Templates templates, String name, Map<String, Object> values, Diagnostics diagnostics) {
    try {
      String text =
          templates.render(name, values, SourceLocation.ofFile(SiteConfig.FILE), diagnostics);
      return text.isBlank() ? Optional.empty() : Optional.of(text);
    } catch (EngineSignal e) {
      return Optional.empty(); // it has been reported
    }
  }
}
