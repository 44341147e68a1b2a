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

  /** The page by which other sites show the claim at {@code claim} in a frame. */
  public static Permalink embed(Permalink claim) {
    return new Permalink("/embed" + claim.path());
  }

  /** What oEmbed says of that frame. */
  public static Permalink oembed(Permalink claim) {
    return new Permalink(embed(claim).path() + "oembed.json");
  }

  /** The claim at {@code claim} as a drawing. */
  public static Permalink drawing(Permalink claim) {
    return new Permalink(embed(claim).path() + "claim.svg");
  }

  /** Where {@code debate} is as data. */
  public static Permalink json(Debate debate) {
    return new Permalink("/claims/" + debate.id() + ".json");
  }
}
