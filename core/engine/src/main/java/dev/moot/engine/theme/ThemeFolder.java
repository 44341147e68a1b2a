package dev.moot.engine.theme;

import dev.moot.engine.roots.Root;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.roots.Standing;
import dev.moot.engine.roots.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What lies in one theme, nothing of it taken from another.
 *
 * @param shownAs what stands before the names of its files in messages
 * @param files its files by name, {@code layouts/post.ftlh} for instance
 * @param refused what was not looked into, by name, and why
 */
record ThemeFolder(
    String shownAs, SortedMap<String, ThemeFile> files, Map<RootFile, Standing> refused) {

  static final String DESCRIPTOR = "theme.yaml";

  /** The files that lie in it by themselves. */
  static final List<String> SINGLE = List.of(DESCRIPTOR, BasedOn.FILE);

  /** The folders that a theme is made of; what else lies beside these is nobody's business. */
  static final List<String> PARTS =
      List.of("assets", "directives", "layouts", "messages", "partials");

  /** What is in {@code folder}. */
  static ThemeFolder in(Root folder, String shownAs) {
    SortedMap<String, ThemeFile> files = new TreeMap<>();
    Map<RootFile, Standing> refused = new LinkedHashMap<>();
    for (String name : SINGLE) {
      RootFile file = folder.file(name);
      if (file.isFile()) {
        files.put(name, ThemeFile.of(shownAs + name, file));
      }
    }
    for (String part : PARTS) {
      Tree tree = folder.tree(part);
      tree.files().forEach(f -> files.put(f.path(), ThemeFile.of(shownAs + f.path(), f)));
      refused.putAll(tree.others());
    }
    return new ThemeFolder(shownAs, files, refused);
  }

  /** Whether a file called {@code name} may be one of a theme. */
  static boolean isPart(String name) {
    return SINGLE.contains(name) || PARTS.stream().anyMatch(p -> name.startsWith(p + "/"));
  }
}
