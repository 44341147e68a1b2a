package dev.moot.engine.render.theme;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.rule.PluginRules;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which plugin has which message, so that no two say something else by one key in silence. */
final class MessageOwners {

  private record Owner(String plugin, SourceLocation place) {}

  private final Map<String, Owner> owners = new HashMap<>();
  private final Diagnostics diagnostics;

  MessageOwners(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Gives {@code keys}, which stand in {@code file}, to {@code plugin}, and reports those taken.
   */
  void take(String plugin, ThemeFiles.Found file, Collection<String> keys) {
    for (String key : keys) {
      Owner own = new Owner(plugin, SourceLocation.ofFile(file.shownAs()));
      Owner other = owners.putIfAbsent(key, own);
      if (other != null && !other.plugin().equals(plugin)) {
        diagnostics.report(
            Diagnostic.of(
                    PluginRules.CONFLICT,
                    MessagePlace.of(file, key, 0),
                    "the plugins `"
                        + other.plugin()
                        + "` and `"
                        + plugin
                        + "` both want the message `"
                        + key
                        + "`")
                .withHint(
                    "begin its key with the plugin's id, or switch one of them off: `plugins: {"
                        + plugin
                        + ": false}`")
                .withRelated(other.place(), "the other is here"));
      }
    }
  }
}
