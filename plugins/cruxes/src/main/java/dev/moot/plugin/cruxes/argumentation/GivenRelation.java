package dev.moot.plugin.cruxes.argumentation;

import java.util.SortedSet;

/** A relation as it was put in. */
sealed interface GivenRelation<A> {

  SortedSet<A> premises();

  double strength();

  /** A relation that bears on an argument. */
  record Between<A>(RelationType type, SortedSet<A> premises, A target, double strength)
      implements GivenRelation<A> {}

  /** A relation that bears on a relation. */
  record Undercut<A>(SortedSet<A> premises, String relation, double strength)
      implements GivenRelation<A> {}
}
