package dev.moot.engine.pipeline;

import dev.moot.engine.config.SiteConfig;
import java.util.List;
import java.util.stream.Stream;

/** What a site has only if {@code moot.yaml} says where it is published. */
public enum NeedsUrl {
  FEEDS,
  SITEMAP,
  /** What other sites can show of it. */
  EMBEDS,
  /** The pictures of links to it. */
  PICTURES;

  /** What a site of {@code config} would have, by default or as it asks for, and has not. */
  static List<NeedsUrl> missing(SiteConfig config) {
    return config.settings().url().isPresent()
        ? List.of()
        : Stream.of(values()).filter(what -> what.isWanted(config)).toList();
  }

  private boolean isWanted(SiteConfig config) {
    return switch (this) {
      case FEEDS, SITEMAP -> true;
      case EMBEDS -> config.embeds();
      case PICTURES -> config.social().isWritten();
    };
  }
}
