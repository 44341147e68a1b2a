package dev.moot.engine;

import dev.moot.api.diagnostic.FoundBy;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.external.ExternalCheck;
import dev.moot.engine.external.ExternalCount;
import dev.moot.engine.external.OutsideLinks;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.parse.OutsideLink;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.Counts;
import dev.moot.engine.pipeline.Findings;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.Pipeline;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.render.check.UnusedAssets;
import dev.moot.engine.review.Fairness;
import dev.moot.engine.review.silence.Silences;
import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a site: what a build does up to its output, and what only a check looks for. Nothing is
 * written, unless what cases of directives give.
 */
public final class SiteChecker {

  private final Installation installation;
  private final BuildListener listener;

  /**
   * @param listener told how far a check is
   */
  public SiteChecker(Installation installation, BuildListener listener) {
    this.installation = installation;
    this.listener = listener;
  }

  /**
   * Checks a site. Whatever is wrong with it is in the result.
   *
   * @throws RefusedException when there is no site
   * @throws IOException when the answers of other sites cannot be kept
   */
  public CheckResult check(CheckOptions options) throws RefusedException, IOException {
    try (Pipeline pipeline = Pipeline.open(installation, options.site(), listener)) {
      SiteFiles files = pipeline.read();
      List<DirectiveCases> cases = DirectiveCases.of(pipeline, files);
      List<String> updated = new ArrayList<>();
      if (options.update()) {
        for (DirectiveCases some : cases) {
          updated.addAll(some.update());
        }
      }
      ParsedSite parsed = pipeline.parse(files);
      LinkedSite linked = pipeline.link(parsed);
      Silences silences = pipeline.review(parsed, linked);
      List<Fairness> fairness = pipeline.reviewMore(linked);
      UnusedAssets assets = new UnusedAssets(linked.read(), pipeline.log());
      int pages = pipeline.tryOut(linked, assets).pages();
      if (!options.update()) {
        cases.forEach(DirectiveCases::check);
      }
      if (!pipeline.log().hasCauses()) {
        assets.report();
      }
      Optional<ExternalCount> asked = Optional.empty();
      if (options.external().isPresent()) {
        asked = Optional.of(ask(options.external().get(), parsed, linked, pipeline.log()));
      }
      Findings found = pipeline.findings(silences, linked, lookedFor(asked.isPresent()));
      return new CheckResult(
          found, options.gate().isOpen(found), Counts.of(linked, pages), fairness, asked, updated);
    }
  }

  private static Set<FoundBy> lookedFor(boolean asked) {
    return asked
        ? EnumSet.of(FoundBy.BUILD, FoundBy.CHECK, FoundBy.EXTERNAL_CHECK)
        : EnumSet.of(FoundBy.BUILD, FoundBy.CHECK);
  }

  private ExternalCount ask(
      ExternalCheck external, ParsedSite parsed, LinkedSite linked, DiagnosticLog log)
      throws IOException {
    List<OutsideLink> links = OutsideLinks.of(parsed.debates(), linked.posts());
    int addresses = ExternalCheck.addresses(links);
    return external.check(
        links, done -> listener.progress("asking other sites", done, addresses), log);
  }
}
