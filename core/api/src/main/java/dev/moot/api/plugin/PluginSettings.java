package dev.moot.api.plugin;

import java.util.Map;
import java.util.Optional;

/**
 * What {@code moot.yaml} says under {@code plugins: <id>:}. Keys that the plugin's {@code
 * plugin.yaml} does not declare were refused before.
 *
 * @param values scalar values as written, by key
 */
public record PluginSettings(Map<String, String> values) {

  /** No settings: what a plugin gets that a site just switches on. */
  public static final PluginSettings NONE = new PluginSettings(Map.of());

  public PluginSettings {
    values = Map.copyOf(values);
  }

  /** The value of {@code key} as written; empty where it is not set. */
  public Optional<String> text(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /**
   * The value of {@code key} as true or false, or {@code otherwise} where it is not set.
   *
   * @throws IllegalArgumentException when it is something else, which ends the build with that
   *     message
   */
  public boolean flag(String key, boolean otherwise) {
    String value = values.get(key);
    if (value == null) {
      return otherwise;
    }
    if (!value.equals("true") && !value.equals("false")) {
      throw new IllegalArgumentException(
          "`" + key + "` must be true or false, not `" + value + "`");
    }
    return value.equals("true");
  }
}
