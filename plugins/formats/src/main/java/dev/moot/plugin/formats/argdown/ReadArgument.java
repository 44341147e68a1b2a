package dev.moot.plugin.formats.argdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An argument as it was read: a claim, or steps between claims.
 *
 * @param claim the key of its claim; absent of one with steps
 * @param claims the keys of its statements, in order
 * @param steps its steps, in order
 * @param drawn the keys of the relations that its steps became, by their conclusions
 */
record ReadArgument(
    Optional<String> claim, List<String> claims, List<Step> steps, TreeMap<Integer, String> drawn) {

  ReadArgument(Optional<String> claim, List<String> claims, List<Step> steps) {
    this(claim, List.copyOf(claims), List.copyOf(steps), new TreeMap<>());
  }

  /** The claim that speaks for it: its own, or what it comes to. */
  String speaker() {
    return claim.orElseGet(() -> claims.get(steps.isEmpty() ? claims.size() - 1 : last()));
  }

  private int last() {
    return steps.get(steps.size() - 1).conclusion();
  }

  /** The relation of its last step, if that was drawn. */
  Optional<String> lastStep() {
    return steps.isEmpty() ? Optional.empty() : Optional.ofNullable(drawn.get(last()));
  }

  /** The steps that were drawn, by their conclusions. */
  Map<Integer, String> byConclusion() {
    return drawn;
  }
}
