package dev.moot.engine.review;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Side;
import java.util.List;
import java.util.Optional;

/**
 * How evenly a digest treats the sides of one root: who holds it, who doubts it. Of a debate with
 * several roots each has sides of its own.
 *
 * @param root the claim; absent where the debate has none
 * @param voices every participant, in the order of the file
 * @param shares the sides that have a voice: holds, doubts, unsure, then those without a stance
 * @param unanswered reasons of one side that nobody on the other side speaks to, in the order of
 *     the file
 */
public record RootFairness(
    Optional<Claim> root, List<Voice> voices, List<Share> shares, List<Claim> unanswered) {

  public RootFairness {
    voices = List.copyOf(voices);
    shares = List.copyOf(shares);
    unanswered = List.copyOf(unanswered);
  }

  /** How many words are quoted in all. */
  public int words() {
    return voices.stream().mapToInt(Voice::words).sum();
  }

  /** The share of those on {@code side}, who may be nobody. */
  public Share of(Side side) {
    return shares.stream()
        .filter(s -> s.side().filter(side::equals).isPresent())
        .findFirst()
        .orElse(new Share(Optional.of(side), 0, 0, 0));
  }

  /**
   * What all on one side have together.
   *
   * @param side the side; absent for those without a stance on the root
   * @param voices how many they are
   * @param claims how many claims at least one of them holds
   * @param words how many words of theirs are quoted
   */
  public record Share(Optional<Side> side, int voices, int claims, int words) {}
}
