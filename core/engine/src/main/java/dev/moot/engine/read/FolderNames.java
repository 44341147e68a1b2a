package dev.moot.engine.read;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.roots.Root;
import dev.moot.engine.rule.ReadRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks for folders that are called almost as one that is read. */
final class FolderNames {

  private FolderNames() {}

  /** Reports each in {@code site}; what is in them is not looked at. */
  static void check(Path site, Diagnostics diagnostics) {
    Root root = Root.ofSite(site);
    List<String> names = root.names();
    for (String name : names) {
      Optional<String> meant = SiteFiles.FOLDERS.contains(name) ? Optional.empty() : meant(name);
      if (meant.isPresent()
          && root.file(name).isFolder()
          && !isSame(root, names, name, meant.get())) {
        diagnostics.report(
            Diagnostic.of(
                    ReadRules.NEAR_FOLDER,
                    SourceLocation.ofFile(name),
                    "nothing in this folder is read")
                .withHint("rename it to `" + meant.get() + "/`, or give it another name"));
      }
    }
  }

  /** The folder that is read and whose name is the same but for case, an s or a line before it. */
  private static Optional<String> meant(String name) {
    String word = plain(name);
    return SiteFiles.FOLDERS.stream().filter(f -> plain(f).equals(word)).findFirst();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("^_|s$", "");
  }

  /** Whether the disk does not tell the two names apart: it finds one that it does not list. */
  private static boolean isSame(Root root, List<String> names, String name, String meant) {
    return name.equalsIgnoreCase(meant) && !names.contains(meant) && root.file(meant).isFolder();
  }
}
