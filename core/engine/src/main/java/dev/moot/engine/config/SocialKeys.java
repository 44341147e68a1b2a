package dev.moot.engine.config;

import dev.moot.api.model.Permalink;
import dev.moot.engine.yaml.Choice;
import dev.moot.engine.yaml.Key;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.Shape;
import java.util.List;

/** The keys of {@code social} in {@code moot.yaml}. */
final class SocialKeys {

  static final Key<List<SharedKind>> PICTURES =
      Key.list(
              "pictures",
              Choice.of(SharedKind.values(), SocialKeys::meaning),
              "What a picture is drawn of for where it is shared; [] for none. Without it, digests"
                  + " and debates.")
          .otherwise(List.of(SharedKind.DIGESTS, SharedKind.DEBATES));
  static final Key<Located<Permalink>> PICTURE =
      Key.of(
          "picture",
          SitePaths.FILE.located(),
          "The picture of every page that has none of its own: /assets/card.png.");

  static final Shape SHAPE = Shape.of("social", "`social`", PICTURES, PICTURE);

  private SocialKeys() {}

  private static String meaning(SharedKind kind) {
    return switch (kind) {
      case DIGESTS -> "The title of each digest.";
      case DEBATES -> "The title of each debate.";
      case CLAIMS -> "Each claim, with the title of its debate.";
      case PEOPLE -> "The name of everyone who takes part, with the title of the debate.";
    };
  }
}
