package dev.moot.plugin.cruxes;

import dev.moot.api.model.Participant;
import java.util.List;

/**
 * One person's answers.
 *
 * @param participant who
 * @param answers one for each column
 */
public record StanceRow(Participant participant, List<StanceAnswer> answers) {

  public StanceRow {
    answers = List.copyOf(answers);
  }
}
