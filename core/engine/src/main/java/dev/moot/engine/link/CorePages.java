package dev.moot.engine.link;

import dev.moot.api.model.Permalink;

/** Where the pages are that every site has. */
public final class CorePages {

  public static final Permalink CLAIMS = Permalink.page("claims");
  public static final Permalink PEOPLE = Permalink.page("people");
  public static final Permalink TAGS = Permalink.page("tags");
  public static final Permalink ARCHIVE = Permalink.page("archive");
  public static final Permalink NOT_FOUND = new Permalink("/404.html");
  public static final Permalink FEED = new Permalink("/feed.xml");
  public static final Permalink SITEMAP = new Permalink("/sitemap.xml");
  public static final Permalink ROBOTS = new Permalink("/robots.txt");
  public static final Permalink NO_JEKYLL = new Permalink("/.nojekyll");

  /** The list of what Moot wrote, kept in the output. */
  public static final String MANIFEST = ".moot-manifest";

  /** The folder of the theme's assets. */
  public static final String THEME = "theme";

  private CorePages() {}
}
