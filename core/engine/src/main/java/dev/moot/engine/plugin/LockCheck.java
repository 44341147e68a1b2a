package dev.moot.engine.plugin;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.config.PluginChoice;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.roots.Standing;
import dev.moot.engine.rule.PluginRules;
import dev.moot.engine.rule.ReadRules;
import dev.moot.engine.yaml.Keyed;
import dev.moot.engine.yaml.Located;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Compares plugins with what {@code plugins.lock} says of them, before any code of theirs is run.
 * Without that file every plugin will do.
 */
final class LockCheck {

  private static final String ACCEPT = "read what it is now, then run `moot plugins --lock`";

  private final Diagnostics diagnostics;
  private final Map<String, PluginChoice> choices;
  private final Optional<PluginLock> lock;
  private boolean readable = true;

  /**
   * @param own the site's plugins
   * @param choices what {@code moot.yaml} says of plugins, by id
   */
  LockCheck(Optional<OwnPlugins> own, Map<String, PluginChoice> choices, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.choices = choices;
    this.lock = own.flatMap(o -> read(o.folder().root().file(PluginLock.FILE)));
  }

  private Optional<PluginLock> read(RootFile file) {
    SourceLocation place = SourceLocation.ofFile(PluginLock.FILE);
    Standing standing = file.standing();
    if (standing == Standing.ABSENT) {
      return Optional.empty();
    }
    if (standing.isRefusedLink()) {
      report(
          ReadRules.SYMLINK,
          place,
          file.root().refusal(standing).message(),
          file.root().refusal(standing).hint());
      readable = false;
      return Optional.empty();
    }
    AtomicBoolean wrong = new AtomicBoolean();
    try {
      PluginLock read =
          PluginLock.read(
              file.text(),
              d -> {
                wrong.set(true);
                diagnostics.report(d);
              });
      readable = !wrong.get();
      return Optional.of(read);
    } catch (IOException e) {
      report(
          ReadRules.UNREADABLE,
          place,
          "the file cannot be read",
          "check that it is UTF-8 and that you may read it");
      readable = false;
      return Optional.empty();
    }
  }

  /** Whether {@code plugin} may be started. */
  boolean accepts(FoundPlugin plugin) {
    if (plugin.shipped()) {
      return true;
    }
    if (!readable) {
      return false; // what is wrong was reported
    }
    if (lock.isEmpty()) {
      return true;
    }
    String id = plugin.descriptor().id();
    Optional<Keyed<String, Located<String>>> entry = lock.get().entry(id);
    if (entry.isEmpty()) {
      report(
          PluginRules.NOT_LOCKED,
          Optional.ofNullable(choices.get(id))
              .map(PluginChoice::location)
              .orElse(SourceLocation.ofFile(SiteConfig.FILE)),
          "the plugin `" + id + "` is not in plugins.lock",
          "see that you trust it, then run `moot plugins --lock`");
      return false;
    }
    Optional<String> now = plugin.described(true).sha256();
    if (now.isPresent() && now.equals(entry.get().value().map(Located::value))) {
      return true;
    }
    diagnostics.report(
        Diagnostic.of(
                PluginRules.NOT_LOCKED,
                PluginLock.place(entry.get()),
                "the plugin `"
                    + id
                    + "` "
                    + plugin.descriptor().version()
                    + " is not what it was when it was locked")
            .withHint(ACCEPT + ", or put the old one back")
            .withRelated(plugin.place(), "what it is now"));
    return false;
  }

  /**
   * Reports what is locked and not in use.
   *
   * @param wanted the plugins in use
   * @param codeSeen whether jars were looked at: else what is missing may be one
   */
  void reportMissing(Collection<FoundPlugin> wanted, boolean codeSeen) {
    if (lock.isEmpty() || !readable || !codeSeen) {
      return;
    }
    for (Keyed<String, Located<String>> entry : lock.get().entries()) {
      String id = entry.key();
      boolean here = wanted.stream().anyMatch(p -> p.descriptor().id().equals(id));
      PluginChoice choice = choices.get(id);
      boolean unknown = choice != null && choice.wanted(); // and that is reported
      if (!here && !unknown) {
        report(
            PluginRules.NOT_LOCKED,
            entry.location(),
            "the plugin `" + id + "` is locked, and the site does not use it",
            "name it in moot.yaml again: `plugins: {"
                + id
                + ": true}`; or run `moot plugins --lock`");
      }
    }
  }

  private void report(Rule rule, SourceLocation place, String message, String hint) {
    diagnostics.report(Diagnostic.of(rule, place, message).withHint(hint));
  }
}
