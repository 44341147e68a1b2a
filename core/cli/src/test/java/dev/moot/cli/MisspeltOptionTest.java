package dev.moot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspeltOptionTest {

  private static String refused(String... arguments) {
    StringWriter err = new StringWriter();
    int code = Moot.run(new PrintWriter(new StringWriter()), new PrintWriter(err), arguments);
    assertThat(code).isEqualTo(2);
    return err.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "build, --srict, --strict",
    "build, --draft, --drafts",
    "build, -strict, --strict",
    "build, --formt=json, --format",
    "check, --extrenal, --external",
    "serve, --prot, --port"
  })
  void theOptionThatWasMeantIsNamed(String command, String option, String meant) {
    assertThat(refused(command, option)).contains("did you mean `" + meant + "`?");
  }

  @Test
  void anOptionLikeNoneGetsTheHelp() {
    assertThat(refused("build", "--xyzzy"))
        .doesNotContain("did you mean")
        .contains("moot help build");
  }

  @Test
  void aMisspeltCommandGetsItsSuggestionAsBefore() {
    assertThat(refused("biuld")).contains("did you mean `build`");
  }
}
