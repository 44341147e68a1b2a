package dev.moot.engine.config;

import dev.moot.api.model.SiteSettings;
import dev.moot.engine.address.WebAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The domain that GitHub Pages is told of by the file {@code CNAME}: the host of the site's {@code
 * url}, where that is a domain of the writer's own with the site at its root. Hosts of GitHub
 * Pages, numbers, single names such as {@code localhost} and addresses with a port are none.
 */
public final class CustomDomain {

  private static final Pattern DOMAIN =
      Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

  private CustomDomain() {}

  /** The domain, in lower case and in ASCII; empty when the site has none of its own. */
  public static Optional<String> of(SiteSettings settings) {
    return settings
        .url()
        .flatMap(WebAddress::of)
        .filter(a -> a.isHome() && a.uri().getPort() < 0)
        .map(WebAddress::host)
        .filter(host -> DOMAIN.matcher(host).matches() && !host.endsWith(".github.io"));
  }
}
