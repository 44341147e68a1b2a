package dev.moot.engine.config;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.YamlMapping;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code moot.yaml} says of how pages look where they are shared.
 *
 * @param pictures what a picture is drawn of
 * @param picture the picture of other pages
 * @param picturePlace where it is named
 * @param isWritten whether it says anything of that
 */
public record SocialSettings(
    Set<SharedKind> pictures,
    Optional<Permalink> picture,
    Optional<SourceLocation> picturePlace,
    boolean isWritten) {

  public SocialSettings {
    pictures = Set.copyOf(pictures);
  }

  static SocialSettings of(Optional<YamlMapping> social) {
    Set<SharedKind> pictures = EnumSet.noneOf(SharedKind.class);
    pictures.addAll(
        social
            .map(m -> m.value(SocialKeys.PICTURES))
            .or(SocialKeys.PICTURES::otherwise)
            .orElseThrow());
    Optional<Located<Permalink>> picture = social.flatMap(m -> m.read(SocialKeys.PICTURE));
    return new SocialSettings(
        pictures, picture.map(Located::value), picture.map(Located::location), social.isPresent());
  }
}
