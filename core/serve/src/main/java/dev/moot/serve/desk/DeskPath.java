package dev.moot.serve.desk;

import dev.moot.api.model.UrlCodec;
import java.util.Optional;

/**
 * A source's place on the server: {@code /_moot/desk/<debate>/<source>/}.
 *
 * @param debate the debate
 * @param source the id of the source
 * @param rest what stands behind it
 */
record DeskPath(String debate, String source, String rest) {

  /** Where all sources are listed. No page of a site can be there: a slug has no underscore. */
  static final String ROOT = "/_moot/desk/";

  /** Behind a source: what a quote of marked words would be, and where it is put. */
  static final String QUOTE = "quote";

  /** The source that {@code path}, decoded, is of. */
  static Optional<DeskPath> of(String path) {
    if (!path.startsWith(ROOT)) {
      return Optional.empty();
    }
    String[] parts = path.substring(ROOT.length()).split("/", 3);
    return parts.length == 3 && !parts[0].isEmpty() && !parts[1].isEmpty()
        ? Optional.of(new DeskPath(parts[0], parts[1], parts[2]))
        : Optional.empty();
  }

  /** The address of the page of a source. */
  static String page(String debate, String source) {
    return UrlCodec.path(ROOT + debate + "/" + source + "/");
  }
}
