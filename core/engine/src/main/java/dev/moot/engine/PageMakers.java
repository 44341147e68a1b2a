package dev.moot.engine;

import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.Pipeline;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.plugin.Part;
import dev.moot.engine.plugin.Parts;
import dev.moot.engine.render.SitePlan;
import dev.moot.engine.write.RefusedException;
import java.util.List;
import java.util.Optional;

/** Says which plugin, which template and which line of the sources made what of a page. */
public final class PageMakers {

  private final Installation installation;

  public PageMakers(Installation installation) {
    this.installation = installation;
  }

  /**
   * Makes one file of a site, and says who made what of it. Nothing is written.
   *
   * @param path the file, below the output folder
   * @return empty where a build would write no such file
   * @throws RefusedException when there is no site
   */
  public Optional<List<Part>> of(SiteOptions options, String path) throws RefusedException {
    try (Pipeline quiet = Pipeline.open(installation, options, BuildListener.SILENT)) {
      Pipeline pipeline = quiet.heardBy(new Parts());
      LinkedSite linked = pipeline.link(pipeline.parse(pipeline.read()));
      return pipeline.plan(linked).flatMap((SitePlan plan) -> plan.parts(path));
    }
  }
}
