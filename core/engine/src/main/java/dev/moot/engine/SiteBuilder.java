package dev.moot.engine;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.model.Site;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.link.Publication;
import dev.moot.engine.link.SiteVoices;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.render.RenderedSite;
import dev.moot.engine.render.SiteRenderer;
import dev.moot.engine.review.Fairness;
import dev.moot.engine.review.FairnessReview;
import dev.moot.engine.review.FairnessWarnings;
import dev.moot.engine.review.Heard;
import dev.moot.engine.review.Silences;
import dev.moot.engine.review.SiteReview;
import dev.moot.engine.write.OutputWriter;
import dev.moot.engine.write.RefusedException;
import dev.moot.engine.write.WriteReport;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Builds a site: {@code read -> parse -> link -> review -> render -> write}. */
public final class SiteBuilder {

  private final Installation installation;
  private final BuildListener listener;

  /**
   * @param listener told how far a build is
   */
  public SiteBuilder(Installation installation, BuildListener listener) {
    this.installation = installation;
    this.listener = listener;
  }

  /**
   * Builds or checks a site. Whatever is wrong with it is in the result; an error anywhere means
   * that nothing is written. Later stages still look at what is whole after an error, so that one
   * run shows all problems.
   *
   * @throws RefusedException when there is no site, or the output may not go where it should
   * @throws IOException when the disk says no
   */
  public BuildResult build(BuildOptions options) throws RefusedException, IOException {
    DiagnosticLog log = new DiagnosticLog();
    try (OpenSite site =
        OpenSite.open(options.site(), installation, options.url(), options.safe(), listener, log)) {
      OutputWriter writer = new OutputWriter(site.folder(), options.outputFolder());
      if (options.write()) {
        writer.check();
        writer.finishEarlierBuild();
      }
      ParsedSite parsed = site.parse();

      LinkedSite linked = site.link(parsed, options.sources(), publication(options, site));

      new SiteReview(linked.site(), SiteVoices.of(linked.posts()), log.filesWithErrors(), log)
          .review();

      Silences silences = Silences.of(site.moot(), parsed, site.plugins().ids(), log);

      List<Fairness> fairness =
          options.write() ? List.of() : new FairnessReview(linked.site()).fairness();
      new FairnessWarnings(log.filesWithErrors(), log).report(fairness);

      SiteRenderer renderer =
          new SiteRenderer(
              installation.themes(),
              site.markdown(),
              site.plugins(),
              site.workers(),
              afterErrors(log));
      RenderedSite rendered = renderer.render(linked, n -> listener.progress("rendering", n, 0));

      Heard heard = silences.hear(log.sorted(), linked.quotes(), !options.write());
      boolean stopped = heard.hasErrors() || (options.strict() && !heard.diagnostics().isEmpty());
      Optional<WriteReport> written = Optional.empty();
      if (options.write() && !stopped) {
        listener.progress("writing", 0, rendered.files().size());
        written = Optional.of(writer.write(rendered));
      }
      return new BuildResult(
          heard.diagnostics(),
          heard.silenced(),
          counts(linked, rendered),
          written,
          fairness,
          new SourceText(site.folder()));
    }
  }

  private static Publication publication(BuildOptions options, OpenSite site) {
    ZoneId zone = site.config().settings().timeZone();
    return new Publication(
        options.drafts(), options.now().map(moment -> moment.atZone(zone).toLocalDate()));
  }

  /**
   * After an error only what a template itself gets wrong counts; the rest may be a consequence.
   */
  private static Diagnostics afterErrors(DiagnosticLog log) {
    return log.hasErrors()
        ? d -> {
          if (d.code().startsWith("template/") || d.code().startsWith("theme/")) {
            log.report(d);
          }
        }
        : log;
  }

  private static BuildResult.Counts counts(LinkedSite linked, RenderedSite rendered) {
    Site site = linked.site();
    int participants = site.debates().stream().mapToInt(d -> d.participants().size()).sum();
    return new BuildResult.Counts(
        site.posts().size(),
        site.claims().size(),
        participants,
        rendered.pages(),
        linked.quotes(),
        linked.leftOut());
  }
}
