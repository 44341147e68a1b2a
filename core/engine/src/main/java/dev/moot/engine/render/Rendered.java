package dev.moot.engine.render;

import dev.moot.engine.store.Shelf;
import java.util.function.Consumer;

/**
 * How the rendering of a whole site ended.
 *
 * @param pages how many pages the site has
 * @param made how many of its pages, feeds and data files were made, and not kept
 * @param whole whether all was made, and it was not told to stop
 * @param leave leaves on a shelf what spares the next run making what is the same; to be called
 *     once what was made is written
 */
public record Rendered(int pages, int made, boolean whole, Consumer<Shelf> leave) {

  /** Without a theme. */
  public static final Rendered NOTHING = new Rendered(0, 0, true, shelf -> {});
}
