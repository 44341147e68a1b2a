package dev.moot.engine;

import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.Pipeline;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.review.Inventory;
import dev.moot.engine.write.RefusedException;
import java.nio.file.Path;

/** Lists what the debates of a site hold, drafts included. Nothing is written. */
public final class SiteLister {

  private final Installation installation;
  private final BuildListener listener;

  /**
   * @param listener told how far it is
   */
  public SiteLister(Installation installation, BuildListener listener) {
    this.installation = installation;
    this.listener = listener;
  }

  /**
   * What can be read of {@code site}, and what is wrong with it.
   *
   * @param safe whether only shipped plugins are used
   * @throws RefusedException when there is no site
   */
  public ListResult list(Path site, boolean safe) throws RefusedException {
    SiteOptions all = SiteOptions.allOf(site).withSafe(safe);
    try (Pipeline pipeline = Pipeline.open(installation, all, listener)) {
      LinkedSite linked = pipeline.link(pipeline.parse(pipeline.read()));
      return new ListResult(pipeline.findings(), new Inventory(linked));
    }
  }
}
