package dev.moot.api.plugin;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.model.Site;

/** Checks the whole site after names are resolved and before anything is rendered. */
@FunctionalInterface
public non-sealed interface SiteCheck extends Contribution {

  /** Reports what is wrong with {@code site}, under codes that begin with the plugin's id. */
  void check(Site site, Diagnostics diagnostics);
}
