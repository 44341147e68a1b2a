package dev.moot.engine.link;

import dev.moot.api.model.Permalink;
import dev.moot.engine.markdown.ImageSize;
import dev.moot.engine.markdown.SiteLink;
import dev.moot.engine.parse.FilePlace;
import dev.moot.engine.parse.ParsedPost;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.parse.SiteLinkUse;
import dev.moot.engine.parse.SourceLinkUse;
import dev.moot.engine.read.Asset;
import dev.moot.engine.read.ImageHeader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What links to files of the site's folder lead to.
 *
 * @param files where posts and pages appear, by the paths of their files
 * @param unpublished the posts and pages that are no part of this build, by the paths of their
 *     files
 * @param unread where posts and pages would be whose mistakes keep them from being read, by the
 *     paths of their files
 * @param images the sizes of the pictures that posts link to, where their files say
 */
public record LinkTargets(
    Map<String, Permalink> files,
    Map<String, Unpublished> unpublished,
    Map<String, Permalink> unread,
    Map<Permalink, ImageSize> images) {

  public LinkTargets {
    files = Map.copyOf(files);
    unpublished = Map.copyOf(unpublished);
    unread = Map.copyOf(unread);
    images = Map.copyOf(images);
  }

  /**
   * @param built the posts and pages that are part of this build
   */
  static LinkTargets of(ParsedSite parsed, List<ParsedPost> built) {
    Map<String, Permalink> files = new HashMap<>();
    built.forEach(p -> files.put(p.file().path(), p.post().permalink()));
    Map<String, Unpublished> unpublished = new HashMap<>();
    parsed.posts().forEach(p -> unpublished.put(p.file().path(), Unpublished.of(p.post())));
    Map<String, Permalink> unread = new HashMap<>();
    Locale site = parsed.config().settings().language();
    parsed.files().posts().stream()
        .filter(f -> !unpublished.containsKey(f.path()))
        .forEach(f -> unread.put(f.path(), FilePlace.of(f, site, true)));
    parsed.files().pages().stream()
        .filter(f -> !unpublished.containsKey(f.path()))
        .forEach(f -> unread.put(f.path(), FilePlace.of(f, site, false)));
    unpublished.keySet().removeAll(files.keySet());
    return new LinkTargets(
        files, unpublished, unread, images(built, files, parsed.files().assets()));
  }

  /** What will be at {@code page} but is no part of this build. */
  Optional<Unpublished> unpublishedAt(Permalink page) {
    // Two may want one place; which one is named must not depend on the order of a map.
    return unpublished.entrySet().stream()
        .filter(e -> e.getValue().permalink().equals(page))
        .min(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue);
  }

  private static Map<Permalink, ImageSize> images(
      List<ParsedPost> posts, Map<String, Permalink> files, List<Asset> assets) {
    Set<Permalink> linked = new HashSet<>();
    for (ParsedPost post : posts) {
      for (SiteLinkUse use : post.siteLinks()) {
        linked.add(use.link().permalink());
      }
      for (SourceLinkUse use : post.sourceLinks()) {
        use.link().onSite(files).map(SiteLink::permalink).ifPresent(linked::add);
      }
    }
    Map<Permalink, ImageSize> images = new HashMap<>();
    for (Asset asset : assets) {
      Permalink permalink = new Permalink("/" + asset.path());
      if (linked.contains(permalink)) {
        ImageHeader.sizeOf(asset.file()).ifPresent(size -> images.put(permalink, size));
      }
    }
    return images;
  }
}
