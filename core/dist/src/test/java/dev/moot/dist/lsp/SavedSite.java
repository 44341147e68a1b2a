package dev.moot.dist.lsp;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.engine.CheckOptions;
import dev.moot.engine.SiteChecker;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A site as it is once everything is saved that an editor holds. */
final class SavedSite {

  private SavedSite() {}

  /**
   * What a check says of it, as {@link EditorSession#problems} has it.
   *
   * @param site the site as it is
   * @param open the files that the editor holds
   * @param folder where to put the copy, which is deleted again
   */
  static Map<String, List<String>> problems(
      Path site, EditorSession editor, Collection<String> open, Path folder) throws Exception {
    Path saved = Folder.copy(site, folder);
    try {
      for (String file : open) {
        Folder.write(saved, file, editor.text(file));
      }
      Map<String, List<String>> found = new TreeMap<>();
      for (Diagnostic d :
          new SiteChecker(Installation.in(Product.HOME, "0.1.0"), BuildListener.SILENT)
              .check(CheckOptions.of(SiteOptions.allOf(saved).withSafe(true)))
              .found()
              .diagnostics()) {
        found
            .computeIfAbsent(d.location().file(), f -> new ArrayList<>())
            .add(
                Math.max(1, d.location().line())
                    + ":"
                    + Math.max(1, d.location().column())
                    + " "
                    + d.code());
      }
      return found;
    } finally {
      Folder.delete(saved);
    }
  }
}
