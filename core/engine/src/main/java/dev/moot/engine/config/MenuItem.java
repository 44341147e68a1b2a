package dev.moot.engine.config;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.yaml.YamlMapping;
import java.util.Optional;

/**
 * An entry of {@code menu} in {@code moot.yaml}.
 *
 * @param to where it leads
 * @param title what it is called, where that is not what its page is called
 * @param location where it is written where it leads
 */
public record MenuItem(MenuTarget to, Optional<String> title, SourceLocation location) {

  /** Empty where it cannot be read where it leads, which has been reported. */
  static Optional<MenuItem> of(YamlMapping entry) {
    return entry
        .read(MenuKeys.TO)
        .map(to -> new MenuItem(to.value(), entry.read(MenuKeys.TITLE), to.location()));
  }
}
