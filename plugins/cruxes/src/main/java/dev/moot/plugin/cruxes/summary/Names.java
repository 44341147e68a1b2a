package dev.moot.plugin.cruxes.summary;

import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.render.PageScope;
import java.util.Collection;
import java.util.List;

/** People in a sentence: by name as long as they are few, else as a number of people. */
public final class Names {

  private static final int MOST = 3;

  private final PageScope page;

  public Names(PageScope page) {
    this.page = page;
  }

  /** The name of one person; the id where nobody is declared under it. */
  public String of(ParticipantId person) {
    return page.participant(person).map(Participant::name).orElse(person.local());
  }

  /** "A", "A and B", "A, B and C" or "5 people". */
  public String of(Collection<ParticipantId> people) {
    return people.size() > MOST
        ? page.message("cruxes.people", people.size())
        : list(people.stream().map(this::of).toList());
  }

  private String list(List<String> names) {
    String all = names.get(0);
    for (int i = 1; i < names.size(); i++) {
      boolean last = i == names.size() - 1;
      all = page.message(last ? "cruxes.list.last" : "cruxes.list.more", all, names.get(i));
    }
    return all;
  }
}
