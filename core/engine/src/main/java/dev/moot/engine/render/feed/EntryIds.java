package dev.moot.engine.render.feed;

import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.engine.address.WebAddress;
import java.util.Locale;

/**
 * Names the digests of a site for feed readers, once and for all: tag URIs (RFC 4151) of the host
 * and folder where the site was first published, the day of the digest, and the first path it had.
 * A name stays the same when the title changes, when a file's name changes in case alone, when the
 * site goes from http to https, and, if the site says so, when it or the digest moves.
 */
final class EntryIds {

  private final String host;
  private final String folder;

  /**
   * @param firstUrl where the site was first published, ending in {@code /}
   */
  EntryIds(String firstUrl) {
    WebAddress first = WebAddress.of(firstUrl).orElseThrow();
    this.host = first.host();
    this.folder = first.uri().getRawPath();
  }

  String of(Post post) {
    Permalink first = post.aliases().isEmpty() ? post.permalink() : post.aliases().get(0);
    String path = folder + first.encoded().substring(1);
    return "tag:" + host + "," + post.date().orElseThrow() + ":" + path.toLowerCase(Locale.ROOT);
  }
}
