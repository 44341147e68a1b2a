package dev.moot.engine.config;

import dev.moot.engine.yaml.Count;
import dev.moot.engine.yaml.Key;
import dev.moot.engine.yaml.Shape;
import dev.moot.engine.yaml.YamlTypes;

/** The keys of {@code feeds} in {@code moot.yaml}. */
final class FeedKeys {

  static final Key<Integer> LIMIT =
      Key.of(
              "limit",
              new Count(1, 1000),
              "How many digests a feed holds at most, the newest. Without it, 20.")
          .otherwise(20);
  static final Key<String> AUTHOR =
      Key.of(
          "author",
          YamlTypes.TEXT,
          "Who writes the digests, for feeds and where a digest says how to cite it; without it,"
              + " feeds name the site itself.");
  static final Key<String> FIRST_URL =
      Key.of(
          "first-url",
          SiteAddress.PUBLISHED,
          "Where the site was when it was first published, if it has moved: the names of entries"
              + " are made of it, so that feed readers do not show old digests as new.");

  static final Key<Boolean> TAGS =
      Key.of(
              "tags",
              YamlTypes.FLAG,
              "Whether each tag has a feed. They hold whole digests, and so are most of a small"
                  + " site's bytes. Without it, true.")
          .otherwise(true);

  static final Shape SHAPE = Shape.of("feeds", "`feeds`", LIMIT, AUTHOR, FIRST_URL, TAGS);

  private FeedKeys() {}
}
