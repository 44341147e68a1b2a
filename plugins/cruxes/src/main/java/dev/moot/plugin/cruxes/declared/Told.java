package dev.moot.plugin.cruxes.declared;

import dev.moot.api.model.Crux;
import java.util.Optional;
import java.util.function.Function;

/**
 * A sentence of a declaration, which is nobody's but of who makes that declaration.
 *
 * @param text what would follow, or what would settle it
 * @param by the declaration that it is a part of
 */
public record Told(String text, Crux by) {

  static Optional<Told> of(Crux declaration, Function<Crux, Optional<String>> text) {
    return text.apply(declaration).map(t -> new Told(t, declaration));
  }
}
