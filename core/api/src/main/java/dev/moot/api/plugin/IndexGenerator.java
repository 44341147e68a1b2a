package dev.moot.api.plugin;

import dev.moot.api.model.Site;
import dev.moot.api.model.SiteProse;
import dev.moot.api.render.GeneratedFile;
import java.util.List;

/** Adds files made of the words of the whole site: what a search looks them up in. */
@FunctionalInterface
public non-sealed interface IndexGenerator extends Contribution {

  /**
   * The files for {@code site}, whose texts are set as pages show them; cheap, since their content
   * is asked for later, from several threads. The text of no post may be read before that.
   */
  List<GeneratedFile> files(Site site, SiteProse prose);
}
