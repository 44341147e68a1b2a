package dev.moot.engine.theme;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.config.ThemeChoice;
import dev.moot.engine.descriptor.DeclaredKey;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.roots.Standing;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.Shape;
import dev.moot.engine.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A theme with what it takes from its base.
 *
 * @param id its id
 * @param place its {@code theme.yaml} in messages
 * @param layers its files by name, those of its base first
 * @param refused what was not looked into, by its path in messages, and why
 * @param scripts whether its pages may have scripts
 * @param isWhole whether all of its {@code theme.yaml} was understood
 * @param options what a site may choose
 * @param fixed options of its base that it does not offer, whose templates it may use
 */
public record FoundTheme(
    String id,
    SourceLocation place,
    List<SortedMap<String, ThemeFile>> layers,
    Map<String, Refusal> refused,
    boolean scripts,
    boolean isWhole,
    List<DeclaredKey> options,
    List<DeclaredKey> fixed) {

  /** What was not looked into, and why. */
  public record Refusal(RootFile file, Standing standing) {}

  /** The files in folders that it is made of; those of a packed theme are in one. */
  public List<RootFile> places() {
    return layers.stream()
        .flatMap(layer -> layer.values().stream())
        .map(ThemeFile::place)
        .distinct()
        .toList();
  }

  /** What a site may write under {@code theme-options}. */
  public Shape optionsShape() {
    return Shape.of("theme-options", "the theme `" + id + "`")
        .ofKeysCalled("option")
        .with(options.stream().map(DeclaredKey::key).toList());
  }

  /** What {@code choice} comes to; what the site gets wrong is reported. */
  public ThemeOptions options(ThemeChoice choice) {
    Optional<YamlMapping> written = choice.options().flatMap(optionsShape()::read);
    SortedMap<String, Object> values = new TreeMap<>();
    List<Located<String>> targets = new ArrayList<>();
    fixed.forEach(f -> f.meant(Optional.empty()).ifPresent(v -> values.put(f.key().name(), v)));
    for (DeclaredKey option : options) {
      option.meant(written).ifPresent(v -> values.put(option.key().name(), v));
      targets.addAll(option.targets(written));
    }
    return new ThemeOptions(values, targets);
  }
}
