package dev.moot.engine.roster;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.plugin.PluginDescriptor;
import dev.moot.engine.plugin.PluginOrigin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A plugin that is there.
 *
 * @param descriptor what it says of itself
 * @param origin where it comes from
 * @param file its jar or folder, below the site's folder or Moot's own
 * @param sha256 the hash of that, in hexadecimal digits; absent when it cannot be read
 * @param state whether the site uses it
 * @param namedAt where {@code moot.yaml} names it, if it does
 * @param additions what it adds; nothing unless it is on
 * @param files the templates, words and assets that it brings; none unless it is on
 * @param rules the codes of what it may report; none unless it is on
 * @param settings those that it knows
 */
public record ListedPlugin(
    PluginDescriptor descriptor,
    PluginOrigin origin,
    String file,
    Optional<String> sha256,
    State state,
    Optional<SourceLocation> namedAt,
    List<Addition> additions,
    List<String> files,
    List<String> rules,
    List<ListedSetting> settings) {

  /** Whether a site uses a plugin. */
  public enum State {
    ON,
    OFF,
    /** It is wanted and cannot be started, which is an error of its own. */
    FAILED;

    /** As it is printed. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public ListedPlugin {
    additions = List.copyOf(additions);
    files = List.copyOf(files);
    rules = List.copyOf(rules);
    settings = List.copyOf(settings);
  }
}
