package dev.moot.engine.read;

import dev.moot.engine.roots.Root;
import java.util.List;
import java.util.Map;

/**
 * Everything in a site's folder, read.
 *
 * @param root the folder
 * @param posts Markdown in {@code posts/}
 * @param pages Markdown in {@code pages/}
 * @param claims YAML in {@code claims/}
 * @param misnamed files in {@code claims/} with another ending, by their names without it
 * @param assets files of {@code assets/}
 * @param theme files of {@code theme/}, the site's overrides
 * @param directives files of {@code directives/}
 */
public record SiteFiles(
    Root root,
    List<SourceFile> posts,
    List<SourceFile> pages,
    List<SourceFile> claims,
    Map<String, String> misnamed,
    List<Asset> assets,
    List<Asset> theme,
    List<Asset> directives) {

  /** The folders of a site that anything is read from, which nothing else may be written to. */
  public static final List<String> FOLDERS =
      List.of("posts", "pages", "claims", "sources", "assets", "plugins", "theme", "directives");

  /** The same with other prose and other claims. */
  public SiteFiles with(
      List<SourceFile> otherPosts, List<SourceFile> otherPages, List<SourceFile> otherClaims) {
    return new SiteFiles(
        root, otherPosts, otherPages, otherClaims, misnamed, assets, theme, directives);
  }
}
