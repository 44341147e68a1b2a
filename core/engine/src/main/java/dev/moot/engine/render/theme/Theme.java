package dev.moot.engine.render.theme;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.roots.Root;
import dev.moot.engine.work.Tools;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/**
 * How a site looks: its theme, with what the site overrides and plugins bring.
 *
 * @param templates its templates
 * @param messages its words
 * @param assets its assets by name, as the files they become
 * @param texts what its own templates and words, and those of the site, say, by path
 */
public record Theme(
    Templates templates,
    Messages messages,
    SortedMap<String, OutputFile> assets,
    SortedMap<String, String> texts) {

  /** The theme in {@code folder} for a site; made once for the same files, plugins and language. */
  public static Theme of(Root folder, SiteFiles site, Tools tools) {
    List<LoadedPlugin> plugins = tools.plugins().loaded();
    Locale language = tools.config().settings().language();
    return tools.recall(
        Theme.class,
        folder.folder().toString(),
        List.of(ThemeFiles.stamps(folder, site), plugins, language),
        t -> make(folder, site, plugins, language, t.diagnostics()));
  }

  private static Theme make(
      Root folder,
      SiteFiles site,
      List<LoadedPlugin> plugins,
      Locale language,
      Diagnostics diagnostics) {
    ThemeFiles files = new ThemeFiles(site, folder, plugins, diagnostics);
    Templates templates = new Templates(files);
    templates.checkOverrides(diagnostics);
    new OverrideCheck(files, site, diagnostics).report();
    return new Theme(
        templates, new Messages(files, language, diagnostics), files.assets(), files.texts());
  }
}
