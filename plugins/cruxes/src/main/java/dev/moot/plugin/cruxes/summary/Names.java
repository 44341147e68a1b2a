package dev.moot.plugin.cruxes.summary;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.render.PageScope;
import dev.moot.api.render.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Sentences with people and claims in them; of many people the first few, and how many more. */
public final class Names {

  /** So many are all named. */
  static final int ALL = 4;

  private static final int FIRST = 3;

  private final Words words;
  private final Naming naming;

  /** People by name and claims by their words, as a page has them. */
  public Names(PageScope page) {
    this(page, new PageNaming(page));
  }

  /** People and claims as {@code naming} calls them. */
  public Names(Words words, Naming naming) {
    this.words = words;
    this.naming = naming;
  }

  /** One person. */
  public String of(ParticipantId person) {
    return naming.person(person);
  }

  /** "A", "A and B", "A, B and C" or "A, B, C and 5 others". */
  public String of(Collection<ParticipantId> people) {
    List<String> names = people.stream().map(this::of).toList();
    if (names.size() <= ALL) {
      return words.list(names);
    }
    List<String> some = new ArrayList<>(names.subList(0, FIRST));
    some.add(words.message("cruxes.list.others", names.size() - FIRST));
    return words.list(some);
  }

  /** A claim as a sentence has it, the {@code number}th of its claims from 0. */
  String of(Claim claim, int number) {
    return naming.claim(claim, number);
  }

  /** A claim as a short remark has it. */
  String of(Claim claim) {
    return naming.claim(claim);
  }

  /** "A", "A and B" or "A, B and C". */
  String list(List<String> items) {
    return words.list(items);
  }

  /** A message as it is. */
  String message(String key, Object... arguments) {
    return words.message(key, arguments);
  }

  /** A message as a sentence: a role that it begins with gets the capital of its article. */
  public String sentence(String key, Object... arguments) {
    return atStart(words.message(key, arguments));
  }

  static String atStart(String sentence) {
    return sentence.startsWith("the ") ? "T" + sentence.substring(1) : sentence;
  }
}
