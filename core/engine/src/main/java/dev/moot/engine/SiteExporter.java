package dev.moot.engine;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.Export;
import dev.moot.api.plugin.Exporter;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.Pipeline;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.plugin.SiteCalls;
import dev.moot.engine.write.RefusedException;
import java.util.Optional;

/**
 * Makes a file of another program out of a debate: {@code read -> parse -> link}, then the plugin
 * that brings an {@link Exporter} for it. Nothing is written.
 */
public final class SiteExporter {

  private final Installation installation;
  private final BuildListener listener;

  /**
   * @param listener told how far it is
   */
  public SiteExporter(Installation installation, BuildListener listener) {
    this.installation = installation;
    this.listener = listener;
  }

  /**
   * Exports what {@code options} name. A site with errors is not exported, as it may not say what
   * its writer meant.
   *
   * @throws RefusedException when no plugin writes the format, or there is no such debate
   */
  public ExportResult run(ExportOptions options) throws RefusedException {
    SiteOptions all = SiteOptions.allOf(options.site()).withSafe(options.safe());
    try (Pipeline pipeline = Pipeline.open(installation, all, listener)) {
      Site site = pipeline.link(pipeline.parse(pipeline.read())).site();
      Plugins.Owned<Exporter> exporter =
          new FormatChoice(pipeline.plugins()).exporter(options.format());
      Optional<Export> export = Optional.empty();
      if (!pipeline.findings().hasErrors()) {
        Debate debate = Named.debate(site, options.debate());
        export =
            SiteCalls.of(pipeline.plugins(), site, debate)
                .call(
                    exporter.plugin(),
                    debate.location(),
                    Optional.empty(),
                    () -> Optional.of(exporter.contribution().export(debate, site)));
      }
      return new ExportResult(options.format(), options.debate(), pipeline.findings(), export);
    }
  }
}
