package dev.moot.engine.link;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;

/** Where the pages are that every site has. */
public final class CorePages {

  public static final Permalink CLAIMS = Permalink.page("claims");
  public static final Permalink PEOPLE = Permalink.page("people");
  public static final Permalink EXPECTATIONS = Permalink.page("expectations");
  public static final Permalink FAIRNESS = Permalink.page("fairness");
  public static final Permalink TERMS = Permalink.page("terms");
  public static final Permalink TAGS = Permalink.page("tags");
  public static final Permalink ARCHIVE = Permalink.page("archive");
  public static final Permalink NOT_FOUND = new Permalink("/404.html");
  public static final Permalink SITEMAP = new Permalink("/sitemap.xml");
  public static final Permalink ROBOTS = new Permalink("/robots.txt");
  public static final Permalink NO_JEKYLL = new Permalink("/.nojekyll");
  public static final Permalink CNAME = new Permalink("/CNAME");

  /** The list of what Moot wrote, kept in the output. */
  public static final String MANIFEST = ".moot-manifest";

  /** The folder of the theme's assets. */
  public static final String THEME = "theme";

  private CorePages() {}

  /** A part of the sitemap of a very large site, counted from 1. */
  public static Permalink sitemapPart(int number) {
    return new Permalink("/sitemap-" + number + ".xml");
  }

  /** Where {@code debate} is as data. */
  public static Permalink json(Debate debate) {
    return new Permalink("/claims/" + debate.id() + ".json");
  }
}
