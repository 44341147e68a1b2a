package dev.moot.engine.render.output;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.engine.trace.Making;
import dev.moot.engine.work.Amount;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something that can be made when it is asked for.
 *
 * @param permalink where it, or what it is for, appears
 * @param place what to blame when it cannot be made
 * @param amount how much there is to do
 * @param work makes it; called on a worker thread
 */
public record Planned<T>(
    Permalink permalink, SourceLocation place, Supplier<Amount> amount, Function<Making, T> work) {

  /** The same, with {@code next} done to it by the thread that made it. */
  public <R> Planned<R> then(Function<T, R> next) {
    return new Planned<>(permalink, place, amount, work.andThen(next));
  }
}
