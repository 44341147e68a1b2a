package dev.moot.engine.link;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;

/** Where things are that no part of the model has for a permalink. */
public final class CorePages {

  public static final Permalink NOT_FOUND = new Permalink("/404.html");

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
