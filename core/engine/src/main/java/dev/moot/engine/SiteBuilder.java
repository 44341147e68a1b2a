package dev.moot.engine;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.FoundBy;
import dev.moot.api.model.Site;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.external.ExternalCheck;
import dev.moot.engine.external.ExternalCount;
import dev.moot.engine.external.OutsideLinks;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.link.Publication;
import dev.moot.engine.link.SiteVoices;
import dev.moot.engine.parse.OutsideLink;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.render.SiteRenderer;
import dev.moot.engine.render.check.UnusedAssets;
import dev.moot.engine.render.output.RenderedSite;
import dev.moot.engine.review.Fairness;
import dev.moot.engine.review.FairnessReview;
import dev.moot.engine.review.FairnessWarnings;
import dev.moot.engine.review.HeardReport;
import dev.moot.engine.review.MissingSummaries;
import dev.moot.engine.review.RepeatedWords;
import dev.moot.engine.review.Silences;
import dev.moot.engine.review.SiteReview;
import dev.moot.engine.rule.CoreRules;
import dev.moot.engine.work.Memory;
import dev.moot.engine.write.OutputWriter;
import dev.moot.engine.write.RefusedException;
import dev.moot.engine.write.WriteReport;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    return build(options, Optional.empty());
  }

  /**
   * The same, asking for what links to other sites lead to.
   *
   * @param external how they are asked for; they are left alone when it is absent
   */
  public BuildResult build(BuildOptions options, Optional<ExternalCheck> external)
      throws RefusedException, IOException {
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

      Silences silences = Silences.of(site.moot(), parsed, site.plugins().rules(), log);

      List<Fairness> fairness = List.of();
      if (!options.write()) {
        fairness = new FairnessReview(linked.site()).fairness();
        new FairnessWarnings(log.filesWithErrors(), log).report(fairness);
        new RepeatedWords(linked, log.filesWithErrors(), log).report();
        new MissingSummaries(linked.posts(), log.filesWithErrors(), log).report();
      }

      SiteRenderer renderer =
          new SiteRenderer(
              installation.themes(),
              site.markdown(),
              site.plugins(),
              site.workers(),
              Memory.NONE,
              afterErrors(log));
      RenderedSite rendered = renderer.render(linked, n -> listener.progress("rendering", n, 0));

      if (!options.write() && !log.hasErrors()) {
        new UnusedAssets(linked.sources(), rendered, log).report();
      }
      Optional<ExternalCount> asked = Optional.empty();
      if (external.isPresent()) {
        List<OutsideLink> links = OutsideLinks.of(parsed.debates(), linked.posts());
        int addresses = ExternalCheck.addresses(links);
        asked =
            Optional.of(
                external
                    .get()
                    .check(links, n -> listener.progress("asking other sites", n, addresses), log));
      }

      HeardReport heard =
          silences.hear(log.sorted(), linked.quotes(), lookedFor(options, external.isPresent()));
      boolean stopped =
          heard.hasErrors()
              || (options.strict() && heard.diagnostics().stream().anyMatch(Diagnostic::isWarning));
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
          asked,
          Optional.of(site.config()),
          new SourceText(site.folder()));
    }
  }

  private static Set<FoundBy> lookedFor(BuildOptions options, boolean external) {
    return options.write()
        ? EnumSet.of(FoundBy.BUILD)
        : external
            ? EnumSet.of(FoundBy.BUILD, FoundBy.CHECK, FoundBy.EXTERNAL_CHECK)
            : EnumSet.of(FoundBy.BUILD, FoundBy.CHECK);
  }

  private static Publication publication(BuildOptions options, OpenSite site) {
    return Publication.at(options.now(), site.config().settings().timeZone(), options.drafts());
  }

  /**
   * After an error only what a template itself gets wrong counts; the rest may be a consequence.
   */
  private static Diagnostics afterErrors(DiagnosticLog log) {
    return log.hasErrors()
        ? d -> {
          if (CoreRules.isOfTheme(d.rule())) {
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
        linked.feeds().size(),
        linked.quotes(),
        linked.leftOut());
  }
}
