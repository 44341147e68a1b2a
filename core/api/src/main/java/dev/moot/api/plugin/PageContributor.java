package dev.moot.api.plugin;

import dev.moot.api.render.PageScope;
import dev.moot.api.render.PageSubject;
import java.util.Map;

/** Adds values to the templates of pages that the core makes. */
@FunctionalInterface
public non-sealed interface PageContributor extends Contribution {

  /**
   * Values for the page about {@code subject}, by template variable. A key that the core or another
   * plugin uses on the same page is an error.
   */
  Map<String, ?> values(PageSubject subject, PageScope scope);
}
