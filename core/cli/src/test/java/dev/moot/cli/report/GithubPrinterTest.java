package dev.moot.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.rule.LinkRules;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GithubPrinterTest {

  private static final Rule WRONG = Rule.error("a/b", "It is odd.");
  private static final Rule ODD = Rule.warning("a/b", "It is odd.");
  private static final Rule NOTE = Rule.notice("a/b", "It is odd.");

  private static List<String> printed(List<Diagnostic> diagnostics) {
    StringWriter out = new StringWriter();
    new GithubPrinter(new PrintWriter(out), new RepositoryPaths("site/"))
        .print(Reports.of("", diagnostics));
    return out.toString().lines().toList();
  }

  private static List<String> printed(Diagnostic... diagnostics) {
    return printed(List.of(diagnostics));
  }

  @Test
  void anAnnotationHasItsPlaceItsCodeAndAllThatIsSaid() {
    Diagnostic diagnostic =
        Diagnostic.of(
                LinkRules.UNKNOWN_CLAIM, new SourceLocation("posts/a.md", 3, 7, 5), "no claim `x`")
            .withHint("did you mean `y`?")
            .withRelated(new SourceLocation("claims/d.yaml", 4, 1, 0), "defined here");

    assertThat(printed(diagnostic))
        .containsExactly(
            "::error file=site/posts/a.md,line=3,endLine=3,col=7,endColumn=12,title=link/unknown-claim"
                + "::no claim `x`%0Adid you mean `y`?%0Asite/claims/d.yaml:4:1: defined here",
            "1 error, 0 warnings; nothing was written");
  }

  @Test
  void aWholeFileAndAWholeLineHaveNoMoreThanThat() {
    assertThat(
            printed(
                Diagnostic.of(ODD, SourceLocation.ofFile("x"), "m"),
                Diagnostic.of(NOTE, new SourceLocation("x", 2, 0, 0), "m")))
        .startsWith(
            "::warning file=site/x,title=a/b::m",
            "::notice file=site/x,line=2,endLine=2,title=a/b::m");
  }

  @Test
  void whatIsSaidCannotEndTheAnnotationOrBeginAnother() {
    Diagnostic diagnostic =
        Diagnostic.of(
            WRONG,
            new SourceLocation("posts/a,line=9::b%0A.md", 1, 1, 1),
            "100%\r\n::error::forged\u0085::x ##[add-mask]y");

    List<String> lines = printed(diagnostic);

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0))
        .startsWith(
            "::error file=site/posts/a%2Cline=9%3A%3Ab%250A.md,line=1,endLine=1,col=1,endColumn=2,")
        .endsWith("::100%25%0A::error::forged\\u0085::x ## [add-mask]y");
  }

  @Test
  void ofMoreThanGithubTakesTheTenthSaysHowManyAndTheLogHasThemAll() {
    List<Diagnostic> many = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      many.add(Diagnostic.of(ODD, new SourceLocation("f", i, 1, 1), "odd " + i));
    }
    many.add(
        Diagnostic.of(Rule.error("a/c", "It is odd."), new SourceLocation("f", 13, 1, 1), "wrong"));

    List<String> lines = printed(many);

    assertThat(lines.get(0)).startsWith("::error ");
    assertThat(lines).filteredOn(l -> l.startsWith("::warning ")).hasSize(10);
    assertThat(lines)
        .containsSubsequence(
            "::warning title=Moot::and 3 more warnings, in the log",
            "site/f:10:1: warning[a/b]: odd 10",
            "site/f:11:1: warning[a/b]: odd 11",
            "site/f:12:1: warning[a/b]: odd 12",
            "1 error, 12 warnings; nothing was written");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::error::x",
        "  ::set-output name=a::b",
        "\t::x",
        "\u00a0::x",
        "\u2028::x",
        "\u200b::x",
        "say ##[error]x"
      })
  void noOtherLineIsTakenForACommand(String line) {
    String shown = GithubPrinter.harmless(line);
    assertThat(shown.strip()).doesNotStartWith("::").doesNotContain("##[");
    assertThat(shown).doesNotMatch("[\\s\\p{Z}\\p{C}]*::.*");
  }
}
