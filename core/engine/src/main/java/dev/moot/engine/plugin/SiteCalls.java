package dev.moot.engine.plugin;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Site;
import dev.moot.engine.rule.PluginRules;
import dev.moot.engine.watch.Excess;
import dev.moot.engine.watch.Limit;
import dev.moot.engine.watch.Outcome;
import dev.moot.engine.watch.Workers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Calls of what plugins do once, which belongs to no file or page under watch: for a site as a
 * whole, for a debate that is asked about, for a file that is imported. Each is on a thread of its
 * own, and given up where it does not end.
 */
public final class SiteCalls {

  private static final Duration LEAST = Duration.ofSeconds(30);
  private static final Duration PER_PART = Duration.ofMillis(20);
  private static final int LETTERS_OF_PART = 1_000;

  private final Plugins plugins;
  private final Limit limit;
  private final String what;

  /**
   * @param limit how much one call may take
   * @param what what it is that takes so much: the object of a sentence
   */
  public SiteCalls(Plugins plugins, Limit limit, String what) {
    this.plugins = plugins;
    this.limit = limit;
    this.what = what;
  }

  /** Calls that may take the longer the more there is in {@code site}. */
  public static SiteCalls of(Plugins plugins, Site site) {
    return new SiteCalls(
        plugins,
        limit(site.posts().size() + site.claims().size()),
        "what it does for the whole site");
  }

  /** The same for one debate of {@code site}. */
  public static SiteCalls of(Plugins plugins, Site site, Debate debate) {
    return new SiteCalls(
        plugins,
        limit(site.posts().size() + site.claims().size()),
        "its work on debate `" + debate.id() + "`");
  }

  /** Calls that may take the longer the more there is in {@code text}, a file that is given. */
  public static SiteCalls reading(Plugins plugins, String text) {
    return new SiteCalls(plugins, limit(text.length() / LETTERS_OF_PART), "reading this file");
  }

  /** Calls that ask plugins what they are called and what they can do. */
  public static SiteCalls asking(Plugins plugins) {
    return new SiteCalls(plugins, Limit.USUAL, "what it says of itself");
  }

  /**
   * What {@code call} gives, which is the work of several plugins; empty where it fails or does not
   * end. Nothing is reported: which of them it was, only calls of one can tell.
   */
  public static <T> Optional<T> tried(Supplier<T> call) {
    return new Workers(1, Limit.USUAL).map(List.of(call), Supplier::get, done -> {}).get(0).value();
  }

  private static Limit limit(int parts) {
    return new Limit(LEAST.plus(PER_PART.multipliedBy(parts)), Limit.USUAL.clock());
  }

  /** As {@link Plugins#call}; what takes too much is reported at {@code place} too. */
  public <T> T call(LoadedPlugin plugin, SourceLocation place, T otherwise, Supplier<T> call) {
    Outcome<T> outcome =
        new Workers(1, limit)
            .map(List.of(call), c -> plugins.call(plugin, place, otherwise, c), done -> {})
            .get(0);
    outcome.failure().ifPresent(Outcome::rethrow);
    outcome.excess().ifPresent(e -> plugins.diagnostics().report(tooSlow(plugin, place, e)));
    return outcome.value().orElse(otherwise);
  }

  private Diagnostic tooSlow(LoadedPlugin plugin, SourceLocation place, Excess excess) {
    return Diagnostic.of(
            PluginRules.TOO_SLOW,
            place,
            "the plugin `"
                + plugin.id()
                + "` "
                + plugin.descriptor().version()
                + " has not ended "
                + what
                + " after "
                + (excess.ofProcessor()
                    ? limit.processor().toSeconds() + " seconds of a processor’s time"
                    : limit.clock().toSeconds() + " seconds")
                + Plugins.frameOf(plugin::ran, excess.at())
                    .map(f -> ", at " + f.getFileName() + ":" + f.getLineNumber())
                    .orElse(""))
        .withHint(Plugins.switchOff(plugin.id()));
  }
}
