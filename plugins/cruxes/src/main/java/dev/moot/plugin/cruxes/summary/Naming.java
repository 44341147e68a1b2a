package dev.moot.plugin.cruxes.summary;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ParticipantId;

/** How sentences call people and claims. */
public interface Naming {

  /** A person, in the middle of a sentence. */
  String person(ParticipantId person);

  /**
   * A claim of which a sentence speaks.
   *
   * @param number which of the claims of that sentence, from 0
   */
  String claim(Claim claim, int number);

  /** A claim within a short remark, which links nothing. */
  String claim(Claim claim);
}
