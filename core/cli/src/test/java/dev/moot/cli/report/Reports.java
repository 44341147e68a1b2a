package dev.moot.cli.report;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.BuildOptions;
import dev.moot.engine.BuildResult;
import dev.moot.engine.link.LeftOut;
import dev.moot.engine.link.quote.QuoteCount;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reports of failed builds for the printers to print. */
final class Reports {

  private Reports() {}

  /**
   * A failed build that found {@code diagnostics}, all in files whose every line is {@code line}.
   */
  static Report of(String line, List<Diagnostic> diagnostics) {
    BuildResult.Counts counts =
        new BuildResult.Counts(1, 2, 3, 4, 7, new QuoteCount(5, 6, 1), LeftOut.NOTHING);
    BuildResult result =
        new BuildResult(
            diagnostics,
            List.of(),
            counts,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            (file, number) -> Optional.of(line));
    return new Report(BuildOptions.build(Path.of("site")), result, true, false);
  }
}
