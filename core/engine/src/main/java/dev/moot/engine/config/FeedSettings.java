package dev.moot.engine.config;

import dev.moot.engine.yaml.YamlMapping;
import java.util.Optional;

/**
 * What {@code moot.yaml} says of feeds.
 *
 * @param limit how many entries a feed has at most
 * @param author who writes the digests
 * @param firstUrl where the site was first published, if it has moved; ends in {@code /}
 */
public record FeedSettings(int limit, Optional<String> author, Optional<String> firstUrl) {

  static FeedSettings of(Optional<YamlMapping> feeds) {
    return new FeedSettings(
        feeds.map(m -> m.value(FeedKeys.LIMIT)).or(FeedKeys.LIMIT::otherwise).orElseThrow(),
        feeds.flatMap(m -> m.read(FeedKeys.AUTHOR)),
        feeds.flatMap(m -> m.read(FeedKeys.FIRST_URL)).map(ConfigReader::folder));
  }
}
