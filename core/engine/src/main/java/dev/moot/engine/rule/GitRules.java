package dev.moot.engine.rule;

import dev.moot.api.diagnostic.Rule;
import java.util.List;

/** What is reported of the history of the site’s repository: the area {@code git}. */
public final class GitRules {

  public static final Rule SHALLOW =
      Rule.warning(
          "git/shallow",
          "The clone of the repository holds the newest commits only, and a post or page was "
              + "changed last in one that it does not hold.");

  public static final Rule UNAVAILABLE =
      Rule.warning(
          "git/unavailable",
          "Git is not installed, the site is in no repository, nothing is committed yet, or "
              + "git refuses to read the repository; then the message has git's own words.");

  static final List<Rule> ALL = List.of(SHALLOW, UNAVAILABLE);

  private GitRules() {}
}
