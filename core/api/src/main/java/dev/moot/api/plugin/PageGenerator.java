package dev.moot.api.plugin;

import dev.moot.api.model.Site;
import dev.moot.api.render.GeneratedPage;
import java.util.List;

/** Adds pages to the site. */
@FunctionalInterface
public non-sealed interface PageGenerator extends Contribution {

  /**
   * The pages for {@code site}, whose texts are set as pages show them; cheap, since their content
   * is asked for later, page by page.
   */
  List<GeneratedPage> pages(Site site);

  /**
   * Whether the pages follow from the settings and debates of the site alone. If so, {@link #pages}
   * is given a site without posts, pages and backlinks, and while somebody writes a post it is not
   * asked again.
   */
  default boolean isOfDebatesAlone() {
    return false;
  }
}
