package dev.moot.serve;

import dev.moot.engine.live.LiveOptions;

/**
 * What to serve and where.
 *
 * @param live the site
 * @param port the port that is wanted; 0 for any that is free
 */
public record ServeOptions(LiveOptions live, int port) {

  /** The port if none is asked for. */
  public static final int USUAL_PORT = 1111;
}
