package dev.moot.engine.read;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.rule.ReadRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for folders that are called almost as one that is read. */
final class FolderNames {

  private FolderNames() {}

  /** Reports each in {@code site}; what is in them is not looked at. */
  static void check(Path site, Diagnostics diagnostics) {
    for (String name : names(site)) {
      Optional<String> meant = meant(name);
      if (meant.isPresent() && !isSame(site, name, meant.get())) {
        diagnostics.report(
            Diagnostic.of(
                    ReadRules.NEAR_FOLDER,
                    SourceLocation.ofFile(name),
                    "nothing in this folder is read")
                .withHint("rename it to `" + meant.get() + "/`, or give it another name"));
      }
    }
  }

  private static List<String> names(Path site) {
    try (Stream<Path> list = Files.list(site)) {
      return list.filter(f -> Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS))
          .map(f -> String.valueOf(f.getFileName()))
          .filter(name -> !SiteFiles.FOLDERS.contains(name))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
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

  /** Whether the disk does not tell the two names apart. */
  private static boolean isSame(Path site, String name, String meant) {
    try {
      Path other = site.resolve(meant);
      return Files.exists(other) && Files.isSameFile(site.resolve(name), other);
    } catch (IOException e) {
      return false;
    }
  }
}
