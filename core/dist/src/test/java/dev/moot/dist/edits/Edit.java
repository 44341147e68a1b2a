package dev.moot.dist.edits;

/**
 * Something that may happen to a site.
 *
 * @param name what it is called where a test tells what happened
 */
record Edit(String name, Change change) {

  /** What it does to a draft, which may be nothing where there is nothing to do it to. */
  interface Change {
    void of(SiteDraft site, Chance chance);
  }
}
