package dev.moot.serve;

import dev.moot.engine.pipeline.SiteOptions;

/**
 * What to serve and where.
 *
 * @param site the site
 * @param port the port that is wanted; 0 for any that is free
 * @param writes whether quotes may be put into claim files from the desk
 */
public record ServeOptions(SiteOptions site, int port, boolean writes) {

  /** Serves {@code site}; nothing is written. */
  public ServeOptions(SiteOptions site, int port) {
    this(site, port, false);
  }

  /** The port if none is asked for. */
  public static final int USUAL_PORT = 1111;
}
