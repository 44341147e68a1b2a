package dev.moot.engine.descriptor;

import dev.moot.engine.yaml.Key;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;

/**
 * A key that a plugin or a theme declares: a setting, a front matter key or an option.
 *
 * @param key the key
 * @param type what may stand under it
 */
public record DeclaredKey(Key<Object> key, DeclaredType type) {

  /** Its value in {@code written} or else its default, a flag as true or false, a number as one. */
  public Optional<Object> meant(Optional<YamlMapping> written) {
    return value(written).map(type::meant);
  }

  /** The paths and addresses that its value in {@code written}, or else its default, names. */
  public List<Located<String>> targets(Optional<YamlMapping> written) {
    return value(written).map(type::targets).orElse(List.of());
  }

  /** Its value in {@code written} or else its default, as text. */
  public Optional<String> text(Optional<YamlMapping> written) {
    return value(written).map(String::valueOf);
  }

  private Optional<Object> value(Optional<YamlMapping> written) {
    return written.flatMap(m -> m.read(key)).or(key::otherwise);
  }
}
