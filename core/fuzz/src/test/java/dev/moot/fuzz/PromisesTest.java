package dev.moot.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.rule.MarkdownRules;
import dev.moot.engine.rule.PluginRules;
import dev.moot.engine.write.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What breaks a promise is found out; else that nothing is found would say nothing. */
class PromisesTest {

  private static void keptBy(Rule rule, SourceLocation place) {
    Promises.keptBy(
        file ->
            Optional.of("one\r\ntwo\n".getBytes(StandardCharsets.UTF_8))
                .filter(text -> file.equals("posts/p.md")),
        List.of(Diagnostic.of(rule, place, "it is so").withHint("mend it")));
  }

  @ParameterizedTest
  @CsvSource({"posts/q.md, 1, 1", "posts/p.md, 4, 1", "posts/p.md, 1, 5", "posts/p.md, 3, 2"})
  void aPlaceThatIsNoneIsFoundOut(String file, int line, int column) {
    assertThatThrownBy(
            () -> keptBy(MarkdownRules.TOO_DEEP, new SourceLocation(file, line, column, 0)))
        .isInstanceOf(AssertionError.class);
  }

  @ParameterizedTest
  @CsvSource({"1, 4", "3, 1", "0, 0", "2, 0"})
  void aPlaceInItsFileIsOne(int line, int column) {
    SourceLocation place = new SourceLocation("posts/p.md", line, column, 0);
    assertThatCode(() -> keptBy(MarkdownRules.TOO_DEEP, place)).doesNotThrowAnyException();
  }

  @Test
  void aPluginThatCrashedIsFoundOut() {
    assertThatThrownBy(() -> keptBy(PluginRules.CRASHED, SourceLocation.ofFile("posts/p.md")))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aRefusalThatShowsATraceIsFoundOut() {
    RefusedException refusal =
        new RefusedException("java.lang.IllegalStateException: no", "look into it");
    assertThatThrownBy(() -> Promises.sentence(refusal)).isInstanceOf(AssertionError.class);
  }
}
