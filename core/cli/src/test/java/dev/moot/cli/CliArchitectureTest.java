package dev.moot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.moot.architecture.Homes;
import dev.moot.architecture.ModuleRules;
import dev.moot.architecture.Parts;
import dev.moot.architecture.Rings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which room of the command line may use which. */
class CliArchitectureTest extends ModuleRules {

  private static final Parts PARTS =
      Parts.below("dev.moot.cli")
          .part("report", "", "prints results, whichever command has them")
          .part("failure", "", "says why a command ended, whoever ended it")
          .part("option", "report", "is shared by commands, so knows none")
          .part("shell", "", "writes completions of any command line")
          .part("manual", "", "writes manual pages of any command line")
          .part("repeat", "", "answers before the command line is known")
          .part(
              "command",
              "failure manual option repeat report shell",
              "does what was typed, by the engine")
          .part("begin", "option report", "begins what was not there, by the engine")
          .part("archive", "", "says when later runs are made faster")
          .part(
              Parts.ROOT,
              "archive begin command failure option repeat report shell",
              "names the commands");

  CliArchitectureTest() {
    super(Moot.class, PARTS);
  }

  @Override
  protected int atLeast() {
    return 40;
  }

  @Override
  protected Map<String, String> opensFilesForAReason() {
    return Map.of(
        "dev.moot.cli.Training",
        "deletes the folder it made",
        "dev.moot.cli.option.SelectionOptions",
        "asks whether the folder of --sources is there");
  }

  @Override
  protected Homes homes() {
    return Homes.none()
        .only(
            "picocli",
            List.of(
                "dev.moot.cli.Moot",
                "dev.moot.cli.begin",
                "dev.moot.cli.command",
                "dev.moot.cli.manual",
                "dev.moot.cli.option",
                "dev.moot.cli.report.Version",
                "dev.moot.cli.shell"),
            "a result is printed whatever was typed");
  }

  /** Here a user's machine begins: the clock, the terminal, the language it speaks. */
  @Override
  protected boolean mayAskTheMachine(JavaClass type) {
    return true;
  }

  @Test
  void noClassesFormARing() {
    assertThat(Rings.of(classes()).members()).isEmpty();
  }
}
