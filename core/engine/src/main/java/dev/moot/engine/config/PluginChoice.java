package dev.moot.engine.config;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.yaml.YamlValue;
import java.util.Optional;

/**
 * What {@code moot.yaml} says of one plugin.
 *
 * @param id the plugin
 * @param wanted false when it is switched off
 * @param settings the mapping of its settings, which its own {@code plugin.yaml} judges
 * @param location where it is named
 */
public record PluginChoice(
    String id, boolean wanted, Optional<YamlValue> settings, SourceLocation location) {

  /** The same for choices that say the same, wherever they stand. */
  public String wording() {
    return id + ": " + settings.map(YamlValue::wording).orElseGet(() -> Boolean.toString(wanted));
  }
}
