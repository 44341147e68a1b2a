package dev.moot.engine.miss;

import dev.moot.api.plugin.NearMiss;
import dev.moot.api.plugin.NearMiss.Advice;
import dev.moot.api.plugin.NearMiss.Find;
import dev.moot.engine.rule.MarkdownRules;
import java.util.Optional;
import java.util.function.Function;

/** Makes the engine's forms, under the code that each kind has. */
final class Forms {

  private Forms() {}

  /** Markdown, or syntax of ours, with a mistake in it. */
  static NearMiss miss(String opening, String form, String example, Function<Find, Advice> advice) {
    return NearMiss.of(MarkdownRules.NEAR_MISS, opening, form, example, advice);
  }

  /** The same, where {@code advice} decides. */
  static NearMiss missUnless(
      String opening, String form, String example, Function<Find, Optional<Advice>> advice) {
    return NearMiss.unless(MarkdownRules.NEAR_MISS, opening, form, example, advice);
  }

  /** Another tool's. */
  static NearMiss foreign(
      String opening, String form, String example, Function<Find, Advice> advice) {
    return NearMiss.of(MarkdownRules.FOREIGN_SYNTAX, opening, form, example, advice);
  }

  /** The same, where {@code advice} decides. */
  static NearMiss foreignUnless(
      String opening, String form, String example, Function<Find, Optional<Advice>> advice) {
    return NearMiss.unless(MarkdownRules.FOREIGN_SYNTAX, opening, form, example, advice);
  }

  /** Another tool's, of which the same is always said. */
  static NearMiss foreign(
      String opening, String form, String example, String message, String hint) {
    return foreign(opening, form, example, find -> Advice.of(message, hint));
  }

  /** The advice to write {@code right}. */
  static Advice write(String message, String right) {
    return Advice.of(message, "write `" + right + "`");
  }
}
