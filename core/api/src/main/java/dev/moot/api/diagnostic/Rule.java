package dev.moot.api.diagnostic;

import java.util.regex.Pattern;

/**
 * What a diagnostic may be about, declared once and named wherever it is reported.
 *
 * @param code stable name, {@code area/problem}; the area of a plugin's rules is the plugin's id
 * @param severity how much each of its diagnostics weighs
 * @param foundBy which runs look for it
 * @param summary one sentence that says when it is reported
 */
public record Rule(String code, Severity severity, FoundBy foundBy, String summary) {

  private static final Pattern CODE =
      Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*");

  public Rule {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("a code is area/problem in kebab-case, not " + code);
    }
    if (summary.isBlank()) {
      throw new IllegalArgumentException("the rule " + code + " has no summary");
    }
  }

  /** A rule whose diagnostics are errors, found by every run. */
  public static Rule error(String code, String summary) {
    return new Rule(code, Severity.ERROR, FoundBy.BUILD, summary);
  }

  /** A rule whose diagnostics are warnings, found by every run. */
  public static Rule warning(String code, String summary) {
    return new Rule(code, Severity.WARNING, FoundBy.BUILD, summary);
  }

  /** A rule whose diagnostics are notices, found by every run. */
  public static Rule notice(String code, String summary) {
    return new Rule(code, Severity.NOTICE, FoundBy.BUILD, summary);
  }

  /** The same, found by {@code runs} alone. */
  public Rule foundBy(FoundBy runs) {
    return new Rule(code, severity, runs, summary);
  }

  /** What stands before the slash of its code. */
  public String area() {
    return code.substring(0, code.indexOf('/'));
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
