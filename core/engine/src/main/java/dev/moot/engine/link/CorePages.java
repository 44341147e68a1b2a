package dev.moot.engine.link;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;
import dev.moot.api.render.Frame;

/** Where things are that no part of the model has for a permalink. */
public final class CorePages {

  public static final Permalink NOT_FOUND = new Permalink("/404.html");

  /** The list of what Moot wrote, kept in the output. */
  public static final String MANIFEST = ".moot-manifest";

  /** The folder of the theme's assets. */
  public static final String THEME = "theme";

  private static final int FRAME_WIDTH = 600;

  private CorePages() {}

  /** A part of the sitemap of a very large site, counted from 1. */
  public static Permalink sitemapPart(int number) {
    return new Permalink("/sitemap-" + number + ".xml");
  }

  /** The page by which other sites show {@code claim}. */
  public static Frame frame(Claim claim) {
    Permalink frame = frame(claim.permalink());
    return new Frame(
        frame,
        claim.permalink(),
        claim.text(),
        claim.id().debate(),
        claim.language(),
        FRAME_WIDTH,
        frameHeight(claim),
        new Permalink(frame.path() + "claim.svg"),
        claim.condition(),
        false);
  }

  /** Where the frame of the claim at {@code claim} is. */
  static Permalink frame(Permalink claim) {
    return new Permalink("/embed" + claim.path());
  }

  /**
   * Room for what is said of the claim, on a narrow page too, where a frame cannot grow: its
   * sentence, how people split, which takes two lines more where there are several, and a condition
   * of up to five.
   */
  private static int frameHeight(Claim claim) {
    return 190
        + 30 * (claim.text().length() / 40)
        + (claim.stances().size() > 1 ? 50 : 0)
        + (claim.condition().isPresent() ? 110 : 0);
  }

  /** What oEmbed says of {@code frame}. */
  public static Permalink oembed(Frame frame) {
    return new Permalink(frame.permalink().path() + "oembed.json");
  }

  /** Where {@code debate} is as data. */
  public static Permalink json(Debate debate) {
    return new Permalink("/claims/" + debate.id() + ".json");
  }
}
