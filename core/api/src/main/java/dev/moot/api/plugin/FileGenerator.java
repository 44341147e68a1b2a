package dev.moot.api.plugin;

import dev.moot.api.model.Site;
import dev.moot.api.render.GeneratedFile;
import java.util.List;

/** Adds files that are not pages: feeds, exports, indexes. */
@FunctionalInterface
public non-sealed interface FileGenerator extends Contribution {

  /** The files for {@code site}, whose texts are as they are typed. */
  List<GeneratedFile> files(Site site);
}
