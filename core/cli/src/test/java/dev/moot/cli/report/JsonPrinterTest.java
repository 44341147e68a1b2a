package dev.moot.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonPrinterTest {

  private static final Rule WRONG = Rule.error("a/b", "It is odd.");

  @Test
  void everyFieldOfADiagnosticIsThere() throws IOException {
    Diagnostic diagnostic =
        Diagnostic.of(WRONG, new SourceLocation("posts/x.md", 3, 7, 2), "no \"x\"")
            .withHint("write `y`")
            .withRelated(new SourceLocation("claims/d.yaml", 4, 1, 0), "defined here");
    StringWriter out = new StringWriter();

    new JsonPrinter(new PrintWriter(out)).print(Reports.of("", List.of(diagnostic)));

    assertThat(out.toString().strip())
        .isEqualTo(
            "{\"diagnostics\":[{\"severity\":\"error\",\"code\":\"a/b\",\"file\":\"posts/x.md\",\"line\":3,\"column\":7,"
                + "\"message\":\"no \\\"x\\\"\",\"hint\":\"write `y`\",\"related\":[{\"file\":\"claims/d.yaml\",\"line\":4,\"column\":1,\"note\":\"defined here\"}],\"page\":null}],"
                + "\"counts\":{\"posts\":1,\"claims\":2,\"participants\":3,\"pages\":4,\"feeds\":7,\"quotes\":{\"checked\":5,\"unchecked\":6,\"without_file\":1},\"left_out\":{\"drafts\":0,\"scheduled\":0,\"next\":null},\"silenced\":0}}");
  }

  @Test
  void controlCharactersAreEscaped() throws IOException {
    Diagnostic diagnostic =
        Diagnostic.of(WRONG, SourceLocation.ofFile("posts/x.md"), "a\nb\u0001\ud83d\ude00\\");
    StringWriter out = new StringWriter();

    new JsonPrinter(new PrintWriter(out)).print(Reports.of("", List.of(diagnostic)));

    assertThat(out.toString()).contains("\"a\\nb\\u0001\ud83d\ude00\\\\\"");
  }
}
