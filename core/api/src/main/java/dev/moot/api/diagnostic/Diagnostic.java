package dev.moot.api.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One problem in what somebody wrote.
 *
 * @param severity whether it stops the build
 * @param code stable name, {@code area/problem}; its entry is in {@code core/docs/diagnostics.md}
 * @param location where the problem is
 * @param message what is wrong: lower case, names the thing, blames nobody
 * @param hint what to type instead
 * @param related further places, the definition for instance
 */
public record Diagnostic(
    Severity severity,
    String code,
    SourceLocation location,
    String message,
    Optional<String> hint,
    List<RelatedPlace> related)
    implements Comparable<Diagnostic> {

  private static final Pattern CODE =
      Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*");
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::location)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("a code is area/problem in kebab-case, not " + code);
    }
    related = List.copyOf(related);
  }

  /** An error without hint or further places. */
  public static Diagnostic error(String code, SourceLocation location, String message) {
    return new Diagnostic(Severity.ERROR, code, location, message, Optional.empty(), List.of());
  }

  /** A warning without hint or further places. */
  public static Diagnostic warning(String code, SourceLocation location, String message) {
    return new Diagnostic(Severity.WARNING, code, location, message, Optional.empty(), List.of());
  }

  /** A notice without hint or further places. */
  public static Diagnostic notice(String code, SourceLocation location, String message) {
    return new Diagnostic(Severity.NOTICE, code, location, message, Optional.empty(), List.of());
  }

  /** The same with {@code hint}. */
  public Diagnostic withHint(String hint) {
    return new Diagnostic(severity, code, location, message, Optional.of(hint), related);
  }

  /** The same, asking "did you mean {@code candidate}?" when there is a candidate. */
  public Diagnostic withSuggestion(Optional<String> candidate) {
    return candidate.map(c -> withHint("did you mean `" + c + "`?")).orElse(this);
  }

  /** The same with one more place. */
  public Diagnostic withRelated(SourceLocation place, String note) {
    List<RelatedPlace> more = new ArrayList<>(related);
    more.add(new RelatedPlace(place, note));
    return new Diagnostic(severity, code, location, message, hint, more);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
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
