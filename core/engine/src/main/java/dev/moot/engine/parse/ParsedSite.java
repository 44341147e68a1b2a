package dev.moot.engine.parse;

import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.read.SiteFiles;
import java.util.List;
import java.util.Set;

/**
 * Every file of the site, read; names not looked up yet.
 *
 * @param config {@code moot.yaml}
 * @param files what was read, for assets and overrides
 * @param posts posts and pages that could be read
 * @param debates claim files that could be read
 * @param unreadable debates whose files cannot be read at all, going by the names of the files
 */
public record ParsedSite(
    SiteConfig config,
    SiteFiles files,
    List<ParsedPost> posts,
    List<ParsedDebate> debates,
    Set<String> unreadable) {

  public ParsedSite {
    posts = List.copyOf(posts);
    debates = List.copyOf(debates);
    unreadable = Set.copyOf(unreadable);
  }
}
