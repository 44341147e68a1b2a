package dev.moot.engine.miss;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.plugin.NearMiss;
import dev.moot.api.plugin.NearMiss.Advice;
import dev.moot.engine.rule.MarkdownRules;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Formulas between dollar signs, apart from prices and names of variables. */
final class MathForms {

  private static final Pattern FORMULA =
      Pattern.compile("\\\\[A-Za-z]|[\\^_{=<>" + NearMiss.OTHER + "]|[+*/-] ?[A-Za-z]");
  private static final Pattern LETTER = Pattern.compile("[A-Za-z]'?");
  private static final Pattern VARIABLE = Pattern.compile("\\{?[A-Z][A-Z0-9_]+\\}?");

  private static final Advice ADVICE =
      Advice.of(
          "formulas are not set here: this stays as it is typed",
          "write it with signs (`x² ≤ 4`, `H<sub>2</sub>O`), or between backticks");

  static final List<NearMiss> ALL =
      List.of(
          NearMiss.of(
              MarkdownRules.FORMULA,
              "$$",
              "(?<!\\$)\\$\\$(?!\\$)[^$]*[^$\\s][^$]*\\$\\$(?!\\$)",
              "$$ x^2 + y^2 $$",
              find -> ADVICE),
          NearMiss.unless(
              MarkdownRules.FORMULA,
              "$",
              "(?<![\\w$])\\$(?=[^\\s$])([^$]{0,300}[^\\s$]|[^\\s$])\\$(?![\\w$])",
              "where $x^2 \\le 4$",
              find -> isFormula(find.group(1)) ? Optional.of(ADVICE) : Optional.empty()));

  private MathForms() {}

  /** One for all {@code formulas} of a file, at the first. Who writes one writes many. */
  static Optional<Diagnostic> joined(List<Diagnostic> formulas) {
    return formulas.stream()
        .min(
            Comparator.comparing((Diagnostic d) -> d.location().line())
                .thenComparing(d -> d.location().column()))
        .map(first -> formulas.size() == 1 ? first : of(formulas.size(), first));
  }

  private static Diagnostic of(int count, Diagnostic first) {
    String message = "formulas are not set here: the " + count + " of this file stay as typed";
    return Diagnostic.of(first.rule(), first.location(), message)
        .withHint("write them with signs (`x² ≤ 4`, `H<sub>2</sub>O`), or between backticks");
  }

  private static boolean isFormula(String text) {
    return !VARIABLE.matcher(text).matches()
        && (LETTER.matcher(text).matches() || FORMULA.matcher(text).find());
  }
}
