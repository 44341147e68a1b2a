package dev.moot.plugin.cruxes;

import dev.moot.api.model.Participant;
import java.util.List;

/**
 * One person's answers.
 *
 * @param participant who
 * @param answers one for each column: {@code holds}, {@code doubts}, {@code unsure}, or empty where
 *     none is known
 * @param bases how each is known: {@code stated}, {@code derived}, {@code read}, or empty
 */
public record StanceRow(Participant participant, List<String> answers, List<String> bases) {

  public StanceRow {
    answers = List.copyOf(answers);
    bases = List.copyOf(bases);
  }
}
