package dev.moot.engine.rule;

import dev.moot.api.diagnostic.Rule;
import java.util.List;

/** What is reported of how much is heard and what it weighs: the area {@code config}. */
public final class ConfigRules {

  private static final String UNMEANT = "the site would be built by other rules than are written";

  public static final Rule EXPORTS =
      Rule.error(
          "config/exports",
          "`exports` in `moot.yaml` names a format that no plugin writes, or two, or one whose files"
              + " cannot be named.");

  public static final Rule FIRM =
      Rule.error(
              "config/firm",
              "`severity` in `moot.yaml` would have an error weigh less that stays an error.")
          .firm(UNMEANT);

  public static final Rule NOT_A_WARNING =
      Rule.error(
              "config/not-a-warning",
              "`ignore` in `moot.yaml`, or a comment, names the code of an error.")
          .firm(UNMEANT);

  public static final Rule UNKNOWN_CODE =
      Rule.error(
              "config/unknown-code",
              "`ignore` or `severity` in `moot.yaml`, or a comment, names a code that nothing is "
                  + "reported as.")
          .firm(UNMEANT);

  public static final Rule UNUSED_IGNORE =
      Rule.warning(
          "config/unused-ignore",
          "A comment silences nothing: what it was for is mended, it stands at another line, "
              + "or it names no code.");

  static final List<Rule> ALL = List.of(EXPORTS, FIRM, NOT_A_WARNING, UNKNOWN_CODE, UNUSED_IGNORE);

  private ConfigRules() {}
}
