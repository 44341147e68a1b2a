package dev.moot.engine.review;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Side;
import java.util.List;
import java.util.Optional;

/**
 * How evenly a digest treats those who take part in a debate. The sides are those of its root: who
 * holds it, who doubts it. With several roots a participant is on the side that they take on the
 * first they have a stance on.
 *
 * @param debate the debate
 * @param voices every participant, in the order of the file
 * @param shares the sides that have a voice: holds, doubts, unsure, then those without a stance
 * @param unanswered reasons of one side that nobody on the other side speaks to, in the order of
 *     the file
 * @param isolated claims that nothing in the claim files names
 * @param unsourced claims with neither a quote nor evidence
 * @param oneSided declared cruxes on which only one side has a stance, or nobody
 * @param said how many positions the participants put themselves
 * @param estimated how many are the writer's reading
 */
public record Fairness(
    Debate debate,
    List<Voice> voices,
    List<Share> shares,
    List<Claim> unanswered,
    List<Claim> isolated,
    List<Claim> unsourced,
    List<Crux> oneSided,
    int said,
    int estimated) {

  public Fairness {
    voices = List.copyOf(voices);
    shares = List.copyOf(shares);
    unanswered = List.copyOf(unanswered);
    isolated = List.copyOf(isolated);
    unsourced = List.copyOf(unsourced);
    oneSided = List.copyOf(oneSided);
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
   * @param side the side; absent for those without a stance on a root
   * @param voices how many they are
   * @param claims how many claims at least one of them holds
   * @param words how many words of theirs are quoted
   */
  public record Share(Optional<Side> side, int voices, int claims, int words) {}
}
