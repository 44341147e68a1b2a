package dev.moot.engine.work;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.plugin.EngineSignal;
import dev.moot.engine.rule.MarkdownRules;
import java.util.Optional;

/**
 * Work that can fail through what somebody wrote, and how to say so.
 *
 * @param place where that is written
 * @param doing what is done with it, {@code reading this file}
 * @param slow what to report when that takes too long
 * @param advice what to do then
 * @param deep what to say when the stack overflows; absent where that would be a bug
 */
public record WatchedWork(
    SourceLocation place, String doing, Rule slow, String advice, Optional<String> deep) {

  /** Reports why {@code outcome} has no value, and throws what is no writer's fault. */
  public void report(Outcome<?> outcome, Tools tools) {
    if (outcome.isTooSlow()) {
      long seconds = tools.workers().limit().toSeconds();
      tools
          .diagnostics()
          .report(
              Diagnostic.of(slow, place, doing + " takes longer than " + seconds + " seconds")
                  .withHint(advice));
      return;
    }
    Throwable failure = outcome.failure().orElseThrow();
    if (failure instanceof EngineSignal || tools.plugins().blame(failure, place)) {
      return;
    }
    if (failure instanceof StackOverflowError && deep.isPresent()) {
      tools
          .diagnostics()
          .report(
              Diagnostic.of(MarkdownRules.TOO_DEEP, place, deep.get())
                  .withHint("look for long runs of `>`, `*`, `[` or `(`"));
    } else {
      Outcome.rethrow(failure);
    }
  }
}
