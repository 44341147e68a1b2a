package dev.moot.api.render;

/** What is being rendered: a page of the site, or an entry of a feed that is read elsewhere. */
public enum Medium {
  PAGE,
  FEED
}
