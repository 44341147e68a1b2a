package dev.moot.engine.config;

import dev.moot.engine.yaml.YamlMapping;
import java.util.Optional;

/**
 * What {@code moot.yaml} says of feeds.
 *
 * @param limit how many entries a feed has at most
 * @param firstUrl where the site was first published, if it has moved; ends in {@code /}
 * @param tags whether each tag has a feed
 */
public record FeedSettings(int limit, Optional<String> firstUrl, boolean tags) {

  static FeedSettings of(Optional<YamlMapping> feeds) {
    return new FeedSettings(
        feeds.map(m -> m.value(FeedKeys.LIMIT)).or(FeedKeys.LIMIT::otherwise).orElseThrow(),
        feeds.flatMap(m -> m.read(FeedKeys.FIRST_URL)).map(ConfigReader::folder),
        feeds.map(m -> m.value(FeedKeys.TAGS)).or(FeedKeys.TAGS::otherwise).orElseThrow());
  }
}
