package dev.moot.api.plugin;

import java.util.List;

/**
 * Explains what the map of a debate comes to, and why: what the command {@code explain} prints. A
 * site has one.
 */
@Experimental
public non-sealed interface Explainer extends Contribution {

  /** The ways of reckoning that can be asked for, the usual one first; at least one. */
  List<String> semantics();

  /** Answers {@code inquiry}. The site is free of errors, except such as this plugin reported. */
  Explanation explain(Inquiry inquiry);
}
