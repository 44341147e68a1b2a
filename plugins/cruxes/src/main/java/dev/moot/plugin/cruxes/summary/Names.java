package dev.moot.plugin.cruxes.summary;

import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.render.PageScope;
import java.util.Collection;
import java.util.List;

/** People in a sentence, by name; of many the first few, and how many more they are. */
public final class Names {

  /** So many are all named. */
  static final int ALL = 4;

  private static final int FIRST = 3;

  private final PageScope page;

  public Names(PageScope page) {
    this.page = page;
  }

  /** The name of one person; the id where nobody is declared under it. */
  public String of(ParticipantId person) {
    return page.participant(person).map(Participant::nameInSentence).orElse(person.local());
  }

  /** "A", "A and B", "A, B and C" or "A, B, C and 5 others". */
  public String of(Collection<ParticipantId> people) {
    List<String> names = people.stream().map(this::of).toList();
    return names.size() > ALL
        ? page.message(
            "cruxes.list.others",
            joined(names.subList(0, FIRST), "cruxes.list.more"),
            names.size() - FIRST)
        : list(names);
  }

  /** "A", "A and B" or "A, B and C". */
  String list(List<String> items) {
    return joined(items, "cruxes.list.last");
  }

  /** The items as a language joins them, the last one by the message {@code last}. */
  private String joined(List<String> items, String last) {
    String all = items.isEmpty() ? "" : items.get(0);
    for (int i = 1; i < items.size(); i++) {
      all = page.message(i == items.size() - 1 ? last : "cruxes.list.more", all, items.get(i));
    }
    return all;
  }

  /** A message as a sentence: a role that it begins with gets the capital of its article. */
  public String sentence(String key, Object... arguments) {
    return atStart(page.message(key, arguments));
  }

  static String atStart(String sentence) {
    return sentence.startsWith("the ") ? "T" + sentence.substring(1) : sentence;
  }
}
