package dev.moot.testkit;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.plugin.Plugin;
import dev.moot.engine.rule.KnownRules;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/** Holds plugins to what they say of themselves: they report rules of {@link Plugin#rules} only. */
final class ListedRules {

  private ListedRules() {}

  /**
   * @throws AssertionError when one of {@code found} has a rule that nobody lists
   */
  static void check(List<Diagnostic> found) {
    KnownRules core = new KnownRules(List.of(), Set.of());
    List<Diagnostic> ofPlugins = found.stream().filter(d -> core.find(d.code()).isEmpty()).toList();
    if (ofPlugins.isEmpty()) {
      return;
    }
    KnownRules listed =
        new KnownRules(
            ServiceLoader.load(Plugin.class).stream()
                .flatMap(p -> p.get().rules().stream())
                .toList(),
            Set.of());
    for (Diagnostic diagnostic : ofPlugins) {
      if (listed.find(diagnostic.code()).filter(diagnostic.rule()::equals).isEmpty()) {
        throw new AssertionError(
            "`" + diagnostic.code() + "` is reported, and no plugin lists this rule in rules()");
      }
    }
  }
}
