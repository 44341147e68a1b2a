package dev.moot.plugin.cruxes.summary;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.render.PageScope;

/** As a page calls them: people by name, claims by their own words, to be linked there. */
record PageNaming(PageScope page) implements Naming {

  /** The name; the id where nobody is declared under it. */
  @Override
  public String person(ParticipantId person) {
    return page.participant(person).map(Participant::nameInSentence).orElse(person.local());
  }

  @Override
  public String claim(Claim claim, int number) {
    return page.message("cruxes.map.quoted", Sentence.place(number));
  }

  @Override
  public String claim(Claim claim) {
    return page.message("cruxes.map.quoted", Sentence.quotable(claim));
  }
}
