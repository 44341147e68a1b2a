package dev.moot.browser;

import dev.moot.dist.product.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The kinds of pages that a built site has, found in what it wrote: pages are of one kind if their
 * paths differ in names only, as {@code claims/tea/} and {@code claims/milk/} do, and if they ask
 * for the same styles and scripts. A page that stands at the top of the site is a kind of its own.
 */
final class PageKinds {

  private static final Pattern ASSET =
      Pattern.compile("(?:src|href)=\"[^\"]*?/?([\\w-]+\\.(?:css|js))\\b");
  private static final Comparator<Path> BY_SIZE =
      Comparator.<Path>comparingLong(file -> file.toFile().length()).thenComparing(file -> file);

  private PageKinds() {}

  /** The paths of the largest page of each kind, such as {@code claims/tea/}. */
  static List<String> largest(Path output) throws IOException {
    return kinds(output).values().stream()
        .map(files -> address(output, files.get(files.size() - 1)))
        .toList();
  }

  /** The paths of the largest and of the smallest page of each kind. */
  static List<String> extremes(Path output) throws IOException {
    TreeSet<String> paths = new TreeSet<>(largest(output));
    kinds(output).values().forEach(files -> paths.add(address(output, files.get(0))));
    return List.copyOf(paths);
  }

  /** The pages, without those that only lead on. */
  static List<Path> pages(Path output) throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Path file : Folder.files(output)) {
      if (file.toString().endsWith(".html") && !Files.readString(file).contains("http-equiv=\"r")) {
        pages.add(file);
      }
    }
    return pages;
  }

  /** The pages of each kind, the smallest first. */
  private static Map<String, List<Path>> kinds(Path output) throws IOException {
    Map<String, List<Path>> kinds = new TreeMap<>();
    for (Path file : pages(output)) {
      String kind =
          address(output, file).replaceAll("(?<=/)[^/]+(?=/)", "*")
              + ASSET
                  .matcher(Files.readString(file))
                  .results()
                  .map((MatchResult m) -> m.group(1))
                  .sorted()
                  .toList();
      kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(file);
    }
    kinds.values().forEach(files -> files.sort(BY_SIZE));
    return kinds;
  }

  private static String address(Path output, Path file) {
    return output.relativize(file).toString().replace("index.html", "");
  }
}
