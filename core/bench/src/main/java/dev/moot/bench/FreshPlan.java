package dev.moot.bench;

import dev.moot.engine.render.SitePlan;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A plan of the site that has made no page yet, but for one that brought the templates in. */
@State(Scope.Benchmark)
public class FreshPlan {

  SitePlan plan;

  /** Makes it, for each measurement anew. */
  @Setup(Level.Invocation)
  public void make(StagedSite site) {
    plan = site.stages.plan();
    plan.file("404.html").orElseThrow();
  }
}
