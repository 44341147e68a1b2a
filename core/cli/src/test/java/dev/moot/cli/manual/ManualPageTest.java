package dev.moot.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

class ManualPageTest {

  /** A command with what roff could mistake. */
  @Command(
      name = "tea",
      header = "Makes tea.",
      description = {"", ".Leaves go in first.", "It's C:\\tea."},
      subcommands = Pot.class,
      footer = {"", "Examples:", "  tea pot          warms it", "Exit codes: 0 drunk."})
  static final class Tea {}

  @Command(name = "pot", header = "Warms the pot.")
  static final class Pot {
    @Option(
        names = {"-d", "--degrees"},
        paramLabel = "N",
        description = "How warm.")
    int degrees;

    @Parameters(paramLabel = "CUP", description = "The cup.")
    String cup = "";
  }

  private static List<ManualPage> pages() {
    return ManualPage.all(new CommandLine(new Tea()).getCommandSpec(), "1.2");
  }

  @Test
  void eachCommandHasAPageNamedAfterAllItsWords() {
    assertThat(pages()).extracting(ManualPage::name).containsExactly("tea", "tea-pot");
  }

  @Test
  void aPageIsWholeAndSaysNothingThatRoffTakesForARequest() {
    assertThat(pages().get(0).roff())
        .isEqualTo(
            """
            .TH TEA 1 "" "Moot 1.2" "Moot Manual"
            .nh
            .ad l
            .SH NAME
            tea \\- Makes tea
            .SH SYNOPSIS
            \\fBtea\\fR [COMMAND]
            .SH DESCRIPTION
            \\&.Leaves go in first.
            .PP
            It\\(aqs C:\\etea.
            .SH COMMANDS
            .TP
            \\fBpot\\fR
            Warms the pot
            .SH EXAMPLES
            .TP
            \\fBtea pot\\fR
            warms it
            .SH EXIT CODES
            0 drunk.
            .SH SEE ALSO
            \\fBtea\\-pot\\fR(1)
            """);
  }

  @Test
  void optionsAndArgumentsComeWithTheirNamesAndValues() {
    assertThat(pages().get(1).roff())
        .contains("\\fB\\-d\\fR, \\fB\\-\\-degrees\\fR \\fIN\\fR\nHow warm.\n")
        .contains("\\fICUP\\fR\nThe cup.\n")
        .endsWith(".SH SEE ALSO\n\\fBtea\\fR(1)\n");
  }
}
