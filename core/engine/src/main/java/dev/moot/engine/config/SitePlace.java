package dev.moot.engine.config;

import dev.moot.api.model.Permalink;

/**
 * A page, or a place on it.
 *
 * @param page the page
 * @param fragment the place, with its {@code #}; empty for the page itself
 */
public record SitePlace(Permalink page, String fragment) {

  @Override
  public String toString() {
    return page + fragment;
  }
}
