package dev.moot.engine;

import dev.moot.engine.pipeline.Findings;
import dev.moot.engine.roster.ListedDirective;
import dev.moot.engine.roster.ListedPlugin;
import java.util.List;

/**
 * The plugins of a site.
 *
 * @param found what is wrong with them
 * @param plugins those that are there, by id, in use or not
 * @param directives the directives that are templates, by name
 */
public record PluginsResult(
    Findings found, List<ListedPlugin> plugins, List<ListedDirective> directives) {

  public PluginsResult {
    plugins = List.copyOf(plugins);
    directives = List.copyOf(directives);
  }
}
