package dev.moot.serve;

import dev.moot.engine.pipeline.SiteOptions;

/**
 * What to serve and where.
 *
 * @param site the site
 * @param port the port that is wanted; 0 for any that is free
 */
public record ServeOptions(SiteOptions site, int port) {

  /** The port if none is asked for. */
  public static final int USUAL_PORT = 1111;
}
