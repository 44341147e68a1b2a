package dev.moot.engine.render.page;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.SiteSettings;
import dev.moot.api.render.SafeUrl;
import dev.moot.engine.config.SiteConfig;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The address under which a place in a file of the site can be changed by whoever reads it. */
final class EditLink {

  private static final String UNRESERVED = "-._~/";

  private EditLink() {}

  /**
   * Empty when the site does not say where its files can be changed, and for what is made of many
   * files. A line is named as GitHub, GitLab and Codeberg do.
   */
  static Optional<String> of(SiteSettings settings, SourceLocation place) {
    if (place.file().equals(SiteConfig.FILE)) {
      return Optional.empty();
    }
    String line = place.line() > 1 ? "#L" + place.line() : "";
    return settings
        .editUrl()
        .map(url -> url + encoded(place.file()) + line)
        .filter(SafeUrl::isWebAddress);
  }

  /** A path as a URL has it; RFC 3986, section 2. */
  private static String encoded(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
      out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return out.toString();
  }
}
