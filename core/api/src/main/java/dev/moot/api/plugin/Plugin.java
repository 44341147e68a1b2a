package dev.moot.api.plugin;

import dev.moot.api.diagnostic.Rule;
import java.util.List;

/**
 * A plugin, found by {@link java.util.ServiceLoader} in a jar with a {@code
 * META-INF/moot/plugin.yaml}. It has a public constructor without arguments and no life cycle.
 */
public interface Plugin {

  /** Its name in kebab-case: its key in {@code moot.yaml} and the area of its diagnostic codes. */
  String id();

  /**
   * What it may report: each rule once, its area the plugin's {@link #id}. What is not listed here
   * cannot be silenced by the writers of a site.
   */
  default List<Rule> rules() {
    return List.of();
  }

  /**
   * What it adds to a site: settings in, contributions out, nothing else touched. Contributions are
   * called from several threads at once and so hold no mutable state. Their order never matters.
   */
  List<Contribution> contribute(PluginSettings settings);
}
