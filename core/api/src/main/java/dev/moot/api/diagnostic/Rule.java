package dev.moot.api.diagnostic;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a diagnostic may be about, declared once and named wherever it is reported. An error is one
 * that stays an error, unless it is declared {@link #lowerable}: then writers may have it weigh
 * less on their site, and a page that has it must still be true. What is no error may be given any
 * weight.
 *
 * @param code stable name, {@code area/problem}; the area of a plugin's rules is the plugin's id
 * @param severity how much each of its diagnostics weighs
 * @param foundBy which runs look for it
 * @param summary one sentence that says when it is reported
 * @param firm why it cannot weigh less than it does: what a site would do that went on in spite of
 *     it; empty if it can
 */
public record Rule(
    String code, Severity severity, FoundBy foundBy, String summary, Optional<String> firm) {

  private static final String WRONG = "a page would say something wrong, or miss something";

  /** The form of a code. */
  public static final Pattern CODE =
      Pattern.compile("^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$");

  public Rule {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("a code is area/problem in kebab-case, not " + code);
    }
    if (summary.isBlank()) {
      throw new IllegalArgumentException("the rule " + code + " has no summary");
    }
  }

  /** A rule whose diagnostics are errors and stay errors, found by every run. */
  public static Rule error(String code, String summary) {
    return new Rule(code, Severity.ERROR, FoundBy.BUILD, summary, Optional.of(WRONG));
  }

  /** A rule whose diagnostics are warnings, found by every run. */
  public static Rule warning(String code, String summary) {
    return new Rule(code, Severity.WARNING, FoundBy.BUILD, summary, Optional.empty());
  }

  /** A rule whose diagnostics are notices, found by every run. */
  public static Rule notice(String code, String summary) {
    return new Rule(code, Severity.NOTICE, FoundBy.BUILD, summary, Optional.empty());
  }

  /** The same, found by {@code runs} alone. */
  public Rule foundBy(FoundBy runs) {
    return new Rule(code, severity, runs, summary, firm);
  }

  /**
   * The same, staying an error for a reason of its own.
   *
   * @param because a clause that says what would happen otherwise: "a page would ..."
   */
  public Rule firm(String because) {
    return new Rule(code, severity, foundBy, summary, Optional.of(because));
  }

  /** The same, which writers may have weigh less: a page that has it says nothing untrue. */
  public Rule lowerable() {
    return new Rule(code, severity, foundBy, summary, Optional.empty());
  }

  /** Whether its diagnostics may weigh {@code wanted}. */
  public boolean mayWeigh(Severity wanted) {
    return firm.isEmpty() || wanted.compareTo(severity) <= 0;
  }

  /** What stands before the slash of its code. */
  public String area() {
    return code.substring(0, code.indexOf('/'));
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
