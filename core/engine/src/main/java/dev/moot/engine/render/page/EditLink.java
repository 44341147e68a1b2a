package dev.moot.engine.render.page;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.SiteSettings;
import dev.moot.api.model.UrlCodec;
import dev.moot.api.render.SafeUrl;
import dev.moot.engine.config.SiteConfig;
import java.util.Optional;

/** The address under which a place in a file of the site can be changed by whoever reads it. */
final class EditLink {

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
        .map(url -> url + UrlCodec.path(place.file()) + line)
        .filter(SafeUrl::isWebAddress);
  }
}
