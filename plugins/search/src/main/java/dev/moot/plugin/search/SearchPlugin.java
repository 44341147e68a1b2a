package dev.moot.plugin.search;

import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.Plugin;
import dev.moot.api.plugin.PluginSettings;
import java.util.List;

/** A search over everything a site says, asked by a script of the page {@code /search/}. */
public final class SearchPlugin implements Plugin {

  @Override
  public String id() {
    return "search";
  }

  @Override
  public List<Contribution> contribute(PluginSettings settings) {
    return List.of(new SearchPage(), new SearchFiles());
  }
}
