package dev.moot.engine.config;

import dev.moot.api.diagnostic.SourceLocation;
import java.util.Map;

/**
 * What {@code moot.yaml} says of one plugin.
 *
 * @param id the plugin
 * @param wanted false when it is switched off
 * @param settings its settings, as written
 * @param places where each setting is written
 * @param location where it is named
 */
public record PluginChoice(
    String id,
    boolean wanted,
    Map<String, String> settings,
    Map<String, SourceLocation> places,
    SourceLocation location) {

  public PluginChoice {
    settings = Map.copyOf(settings);
    places = Map.copyOf(places);
  }
}
