package dev.moot.engine.rule;

import dev.moot.api.diagnostic.Rule;
import java.util.List;

/** What is reported of silenced warnings: the area {@code config}. */
public final class ConfigRules {

  public static final Rule NOT_A_WARNING =
      Rule.error(
          "config/not-a-warning",
          "`ignore` in `moot.yaml`, or a comment, names the code of an error.");

  public static final Rule UNKNOWN_CODE =
      Rule.error(
          "config/unknown-code",
          "`ignore` in `moot.yaml`, or a comment, names a code that nothing is reported as.");

  public static final Rule UNUSED_IGNORE =
      Rule.warning(
          "config/unused-ignore",
          "A comment silences nothing: what it was for is mended, it stands at another line, "
              + "or it names no code.");

  static final List<Rule> ALL = List.of(NOT_A_WARNING, UNKNOWN_CODE, UNUSED_IGNORE);

  private ConfigRules() {}
}
