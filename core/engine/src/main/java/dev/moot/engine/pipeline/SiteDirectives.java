package dev.moot.engine.pipeline;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.directive.DirectiveFolders;
import dev.moot.engine.directive.DirectiveTemplates;
import dev.moot.engine.read.ContentReader;
import dev.moot.engine.theme.FoundTheme;
import dev.moot.engine.theme.ThemeFile;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The directives of a site that are templates: its own, and those of its theme. They are looked for
 * before anything is parsed, as a plugin's are known by then.
 */
public final class SiteDirectives {

  private SiteDirectives() {}

  /** Those of the site that {@code options} name. */
  public static DirectiveTemplates of(
      Installation installation, SiteOptions options, SiteConfig config, Diagnostics diagnostics) {
    // What is wrong with the theme itself is reported when pages are planned.
    List<SortedMap<String, ThemeFile>> layers =
        new ArrayList<>(
            installation
                .themes(options)
                .find(config.theme(), d -> {})
                .map(FoundTheme::layers)
                .orElse(List.of()));
    SortedMap<String, ThemeFile> own = new TreeMap<>();
    new ContentReader(options.root(), diagnostics)
        .directives()
        .forEach(a -> own.put(a.path(), ThemeFile.of(a.path(), a.file())));
    layers.add(own);
    return DirectiveFolders.of(layers, diagnostics);
  }
}
