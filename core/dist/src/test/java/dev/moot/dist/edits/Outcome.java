package dev.moot.dist.edits;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.cli.report.Report;
import dev.moot.cli.report.TextPrinter;
import dev.moot.dist.product.Product;
import dev.moot.engine.BuildOptions;
import dev.moot.engine.BuildResult;
import dev.moot.engine.SiteBuilder;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.Findings;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.repeat.Validity;
import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * How a build ended.
 *
 * @param exit the exit code
 * @param said all that is said of the site
 * @param diagnostics what was found wrong with it
 * @param valid for how long it holds
 */
record Outcome(int exit, String said, List<Diagnostic> diagnostics, Validity valid) {

  /** The product. */
  static final Installation MOOT = Installation.in(Product.HOME, "0.1.0");

  Outcome {
    diagnostics = List.copyOf(diagnostics);
  }

  /** That of a build. */
  static Outcome of(BuildOptions options) throws IOException {
    try {
      BuildResult result = new SiteBuilder(MOOT, BuildListener.SILENT).build(options);
      Report report = Report.of(options, result, true);
      String said = text(result.found()) + result.counts() + "\n";
      return new Outcome(report.exitCode(), said, result.found().diagnostics(), result.valid());
    } catch (RefusedException e) {
      String said = e.getMessage().replace(options.site().folder().toString(), "SITE");
      return new Outcome(2, said, List.of(), Validity.NONE);
    }
  }

  private static String text(Findings found) {
    StringWriter text = new StringWriter();
    PrintWriter to = new PrintWriter(text);
    new TextPrinter(to, to, false, true).problems(found.diagnostics(), found.lines());
    to.println("silenced: " + found.silenced());
    return text.toString();
  }
}
