package dev.moot.engine;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.external.ExternalCount;
import dev.moot.engine.link.LeftOut;
import dev.moot.engine.link.quote.QuoteCount;
import dev.moot.engine.review.Fairness;
import dev.moot.engine.review.Silenced;
import dev.moot.engine.write.WriteReport;
import java.util.List;
import java.util.Optional;

/**
 * How a build ended.
 *
 * @param diagnostics everything that was found and not silenced, by file and place
 * @param silenced what the site's writers asked not to hear, by file and place
 * @param counts what the site consists of
 * @param written what was done to the output; absent when nothing was written
 * @param fairness how evenly each debate is digested; empty after a build that writes
 * @param external what links to other sites were asked for; absent when none were
 * @param config {@code moot.yaml} as it was read; absent when nothing was built
 * @param sourceOf reads the lines of a file that diagnostics name
 */
public record BuildResult(
    List<Diagnostic> diagnostics,
    List<Silenced> silenced,
    Counts counts,
    Optional<WriteReport> written,
    List<Fairness> fairness,
    Optional<ExternalCount> external,
    Optional<SiteConfig> config,
    SourceLines sourceOf) {

  /**
   * The size of a site.
   *
   * @param posts dated posts
   * @param claims claims
   * @param participants participants
   * @param pages HTML pages in all
   * @param feeds feeds, each of which is there as Atom and as JSON; none without {@code url}
   * @param quotes how many quotes were checked
   * @param leftOut how many posts and pages are no part of it
   */
  public record Counts(
      int posts,
      int claims,
      int participants,
      int pages,
      int feeds,
      QuoteCount quotes,
      LeftOut leftOut) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, new QuoteCount(0, 0, 0), LeftOut.NOTHING);
  }

  /** The text of a source file, for showing the line a diagnostic is about. */
  @FunctionalInterface
  public interface SourceLines {
    /** Line {@code number} of {@code file}, without its end; empty when there is none. */
    Optional<String> line(String file, int number);
  }

  public BuildResult {
    diagnostics = List.copyOf(diagnostics);
    silenced = List.copyOf(silenced);
    fairness = List.copyOf(fairness);
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  public long warnings() {
    return diagnostics.stream().filter(Diagnostic::isWarning).count();
  }
}
