package dev.moot.engine.render.output;

import java.util.List;

/**
 * The finished site.
 *
 * @param files its files, by path
 * @param pages how many of them are pages
 */
public record RenderedSite(List<OutputFile> files, int pages) {

  /** Without a theme. */
  public static final RenderedSite NOTHING = new RenderedSite(List.of(), 0);

  public RenderedSite {
    files = List.copyOf(files);
  }
}
