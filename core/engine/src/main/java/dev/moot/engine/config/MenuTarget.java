package dev.moot.engine.config;

/** Where an entry of the menu leads. */
public sealed interface MenuTarget {

  /**
   * A part of the site that has a name: a list of the core, or the page of a plugin.
   *
   * @param word its name, of which its path is made
   */
  record Section(String word) implements MenuTarget {

    /** What the menu calls the home page, which lists the digests. */
    public static final String DIGESTS = "digests";
  }

  /**
   * A page or a file, or a place on a page.
   *
   * @param place where it is
   */
  record OnSite(SitePlace place) implements MenuTarget {}

  /**
   * Something elsewhere.
   *
   * @param url its address
   */
  record Elsewhere(String url) implements MenuTarget {}
}
