package dev.moot.engine;

import java.nio.file.Path;

/**
 * Where Moot itself is: what a build uses besides the site.
 *
 * @param themes folder of the shipped themes, one folder each
 * @param plugins folder of the shipped plugins' jars
 * @param version Moot's version, and so that of its api
 */
public record Installation(Path themes, Path plugins, String version) {

  /** The installation in {@code home}, laid out as the distribution is. */
  public static Installation in(Path home, String version) {
    return new Installation(home.resolve("themes"), home.resolve("plugins"), version);
  }
}
