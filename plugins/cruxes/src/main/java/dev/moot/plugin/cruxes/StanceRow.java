package dev.moot.plugin.cruxes;

import dev.moot.api.model.Participant;
import java.util.List;

/**
 * One person's answers.
 *
 * @param participant who
 * @param answers one for each column: {@code holds}, {@code doubts}, {@code unsure}, or empty where
 *     none is known
 */
public record StanceRow(Participant participant, List<String> answers) {

  public StanceRow {
    answers = List.copyOf(answers);
  }
}
