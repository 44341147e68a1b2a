package dev.moot.engine.roster;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.plugin.PluginDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A plugin that is there.
 *
 * @param descriptor what its jar says of it
 * @param shipped whether it came with Moot
 * @param file its jar, below the site's folder or Moot's own
 * @param sha256 the hash of the jar, in hexadecimal digits; absent when it cannot be read
 * @param state whether the site uses it
 * @param namedAt where {@code moot.yaml} names it, if it does
 * @param additions what it adds; nothing unless it is on
 * @param rules the codes of what it may report; none unless it is on
 * @param settings those that it knows
 */
public record ListedPlugin(
    PluginDescriptor descriptor,
    boolean shipped,
    String file,
    Optional<String> sha256,
    State state,
    Optional<SourceLocation> namedAt,
    List<Addition> additions,
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
    rules = List.copyOf(rules);
    settings = List.copyOf(settings);
  }
}
