package dev.moot.cli.report;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.BuildOptions;
import dev.moot.engine.BuildResult;
import dev.moot.engine.config.ConfigReader;
import dev.moot.engine.link.LeftOut;
import dev.moot.engine.link.quote.QuoteCount;
import dev.moot.engine.pipeline.Counts;
import dev.moot.engine.pipeline.Findings;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.repeat.Validity;
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
    Counts counts = new Counts(1, 2, 3, 4, 7, List.of(), new QuoteCount(5, 6, 1), LeftOut.NOTHING);
    BuildResult result =
        new BuildResult(
            new Findings(diagnostics, List.of(), (file, number) -> Optional.of(line)),
            new ConfigReader(d -> {}).read("title: A site\n", Optional.empty()),
            counts,
            0,
            Optional.empty(),
            Validity.NONE);
    return Report.of(BuildOptions.of(SiteOptions.of(Path.of("site"))), result, false);
  }
}
