package dev.moot.engine.work;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.plugin.EngineSignal;
import dev.moot.engine.rule.MarkdownRules;
import dev.moot.engine.watch.Excess;
import dev.moot.engine.watch.Limit;
import dev.moot.engine.watch.Outcome;
import java.util.Optional;

/**
 * Work that can fail through what somebody wrote, and how to say so.
 *
 * @param place where that is written
 * @param doing what is done with it, {@code reading this file}
 * @param amount how much there is to do
 * @param slow what to report when that takes too much
 * @param deep what to say when the stack overflows; absent where that would be a bug
 */
public record WatchedWork(
    SourceLocation place, String doing, Amount amount, Rule slow, Optional<String> deep) {

  /** Reports why {@code outcome} has no value, and throws what is no writer's fault. */
  public void report(Outcome<?> outcome, Tools tools) {
    if (outcome.excess().isPresent()) {
      tools.diagnostics().report(tooMuch(outcome.excess().get(), tools));
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

  private Diagnostic tooMuch(Excess excess, Tools tools) {
    Limit limit = tools.workers().limit();
    String plugin =
        tools.plugins().running(excess.at()).map(id -> ", in the plugin `" + id + "`").orElse("");
    String work = doing + ", " + amount.what() + ",";
    return excess.ofProcessor()
        ? Diagnostic.of(
                slow,
                place,
                work
                    + " takes more than "
                    + limit.processor().toSeconds()
                    + " seconds of a processor's time"
                    + plugin)
            .withHint(amount.advice())
        : Diagnostic.of(
                slow,
                place,
                work + " has not ended after " + limit.clock().toMinutes() + " minutes" + plugin)
            .withHint("it waits for something; build again, with fewer plugins if it stays");
  }
}
