package dev.moot.engine.trace;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * What was asked for one output or value: questions, and what was asked for the values that it
 * used. What many outputs use is noted with each by one reference, however much was asked for it.
 */
public final class Questions {

  private final Set<Question> own = new HashSet<>();
  private final Set<Questions> within = Collections.newSetFromMap(new IdentityHashMap<>());

  Questions() {}

  void add(Question question) {
    own.add(question);
  }

  void add(Questions used) {
    within.add(used);
  }

  boolean isEmpty() {
    return own.isEmpty() && within.isEmpty();
  }

  /** Those that were asked for nothing that is used elsewhere too. */
  Set<Question> own() {
    return Collections.unmodifiableSet(own);
  }

  /** What was asked for the values that were used. */
  Set<Questions> within() {
    return Collections.unmodifiableSet(within);
  }

  /** Every question, in no order. */
  public Set<Question> all() {
    Set<Question> all = new HashSet<>(own);
    within.forEach(used -> all.addAll(used.all()));
    return all;
  }
}
