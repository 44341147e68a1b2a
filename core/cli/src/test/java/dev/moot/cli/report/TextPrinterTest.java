package dev.moot.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.rule.LinkRules;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextPrinterTest {

  private static final Rule WRONG = Rule.error("a/b", "It is odd.");
  private static final Rule ODD = Rule.warning("a/b", "It is odd.");
  private static final Rule NOTE = Rule.notice("a/b", "It is odd.");

  private static String printed(String line, Diagnostic... diagnostics) {
    return printed(line, false, diagnostics);
  }

  private static String printed(String line, boolean all, Diagnostic... diagnostics) {
    StringWriter err = new StringWriter();
    new TextPrinter(new PrintWriter(new StringWriter()), new PrintWriter(err), false, all)
        .print(Reports.of(line, List.of(diagnostics)));
    return err.toString().replace("\r\n", "\n");
  }

  @Test
  void theMarkStandsUnderTheWordWithHintAndSecondPlaceBesideIt() {
    Diagnostic diagnostic =
        Diagnostic.of(
                LinkRules.UNKNOWN_CLAIM,
                new SourceLocation("posts/jobs.md", 26, 7, 8),
                "no claim `captures` in debate `lab-jobs`")
            .withHint("did you mean `captured`?")
            .withRelated(
                new SourceLocation("claims/lab-jobs.yaml", 41, 3, 8), "`captured` is defined here");

    assertThat(printed("So: [[captures]] is the reason", diagnostic))
        .isEqualTo(
            """
            posts/jobs.md:26:7: error[link/unknown-claim]: no claim `captures` in debate `lab-jobs`
               26 | So: [[captures]] is the reason
                  |       ^^^^^^^^ did you mean `captured`? (claims/lab-jobs.yaml:41)
            1 error, 0 warnings; nothing was written
            """);
  }

  @Test
  void aLongLineIsCutAroundThePlace() {
    String line = "x".repeat(300) + "HERE" + "y".repeat(300);

    String text = printed(line, Diagnostic.of(WRONG, new SourceLocation("f", 1, 301, 4), "wrong"));

    assertThat(text.lines().skip(1).findFirst().orElseThrow())
        .hasSizeLessThan(130)
        .contains("HERE", "...");
    String shown = text.lines().skip(1).findFirst().orElseThrow();
    String marks = text.lines().skip(2).findFirst().orElseThrow();
    assertThat(marks.indexOf('^')).isEqualTo(shown.indexOf("HERE"));
    assertThat(marks.chars().filter(c -> c == '^').count()).isEqualTo(4);
  }

  @Test
  void controlCharactersOfTheSourceCannotReachTheTerminal() {
    String text =
        printed(
            "a\u001b[31mb\u202Ec",
            Diagnostic.of(WRONG, new SourceLocation("f", 1, 2, 1), "bad \u001b]0;title\u0007"));

    assertThat(text.chars().filter(c -> c != '\n').noneMatch(Character::isISOControl)).isTrue();
    assertThat(text).doesNotContain("\u202E").contains("\\u001b", "\\u202e");
  }

  @Test
  void aPlaceBehindTheEndOfTheLineIsMarkedAtItsEnd() {
    String text =
        printed("short", Diagnostic.of(WRONG, new SourceLocation("f", 1, 99, 3), "wrong"));

    assertThat(text.lines().skip(2).findFirst().orElseThrow()).isEqualTo("      |      ^");
  }

  @Test
  void atMostFiftyProblemsArePrinted() {
    Diagnostic[] many = new Diagnostic[60];
    for (int i = 0; i < many.length; i++) {
      many[i] = Diagnostic.of(ODD, SourceLocation.ofFile("f" + i), "wrong");
    }

    assertThat(printed("x", many)).contains("... and 10 more").contains("0 errors, 60 warnings");
    assertThat(printed("x", true, many)).contains("f59: warning").doesNotContain("more");
  }

  @Test
  void noErrorIsLeftOutForTheSakeOfAWarningAndTheOrderStays() {
    Diagnostic[] many = new Diagnostic[60];
    for (int i = 0; i < many.length; i++) {
      SourceLocation place = new SourceLocation("f", i + 1, 0, 0);
      many[i] =
          i == 3 || i == 59
              ? Diagnostic.of(WRONG, place, "wrong")
              : Diagnostic.of(ODD, place, "odd");
    }

    String text = printed("x", many);
    assertThat(text).contains("f:4: error", "f:60: error", "... and 10 more; `--all`");
    assertThat(text.indexOf("f:4: error")).isGreaterThan(text.indexOf("f:3: warning"));
    assertThat(text).contains("f:49: warning").doesNotContain("f:50:");
  }

  @Test
  void aNoticeIsCountedApart() {
    String text = printed("x", Diagnostic.of(NOTE, SourceLocation.ofFile("f"), "odd"));
    assertThat(text).contains("f: notice[a/b]: odd", "0 errors, 0 warnings, 1 notice");
  }
}
