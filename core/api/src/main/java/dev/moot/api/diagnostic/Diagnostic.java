package dev.moot.api.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One problem in what somebody wrote.
 *
 * @param rule what kind of problem it is
 * @param severity how much it weighs: what its rule says, unless a site's writers say otherwise
 * @param location where the problem is
 * @param message what is wrong: lower case, names the thing, blames nobody
 * @param hint what to type instead
 * @param related further places, the definition for instance
 */
public record Diagnostic(
    Rule rule,
    Severity severity,
    SourceLocation location,
    String message,
    Optional<String> hint,
    List<RelatedPlace> related)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::location)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    Objects.requireNonNull(rule, "a diagnostic without a rule");
    Objects.requireNonNull(severity, "a diagnostic without a severity");
    Objects.requireNonNull(location, "a diagnostic without a place");
    Objects.requireNonNull(message, "a diagnostic without a message");
    Objects.requireNonNull(hint, "a diagnostic with null as its hint");
    related = List.copyOf(related);
  }

  /** A diagnostic without hint or further places. */
  public static Diagnostic of(Rule rule, SourceLocation location, String message) {
    return new Diagnostic(rule, rule.severity(), location, message, Optional.empty(), List.of());
  }

  /** The same with {@code hint}. */
  public Diagnostic withHint(String hint) {
    return new Diagnostic(rule, severity, location, message, Optional.of(hint), related);
  }

  /** The same, asking "did you mean {@code candidate}?" when there is a candidate. */
  public Diagnostic withSuggestion(Optional<String> candidate) {
    return candidate.map(c -> withHint("did you mean `" + c + "`?")).orElse(this);
  }

  /** The same with one more place. */
  public Diagnostic withRelated(SourceLocation place, String note) {
    List<RelatedPlace> more = new ArrayList<>(related);
    more.add(new RelatedPlace(place, note));
    return new Diagnostic(rule, severity, location, message, hint, more);
  }

  /** The stable name of its rule, {@code area/problem}. */
  public String code() {
    return rule.code();
  }

  /** The same, weighing {@code other}. */
  public Diagnostic weighing(Severity other) {
    return other == severity ? this : new Diagnostic(rule, other, location, message, hint, related);
  }

  /** Whether it stops the build. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * Whether it stops the build and would by its rule alone: what a stage reports after it may be no
   * more than a consequence. A warning that writers made an error has none.
   */
  public boolean isErrorByRule() {
    return isError() && rule.isError();
  }

  public boolean isWarning() {
    return severity == Severity.WARNING;
  }

  /** By place, then severity, code and message: the order of every report. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
