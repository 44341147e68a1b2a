package dev.moot.plugin.claimlinks;

import dev.moot.testkit.PluginConformance;

class ClaimLinksConformanceTest extends PluginConformance {

  @Override
  protected String sample() {
    return """
        WORDS [WORDS](claim:rain) and [[rain]] and [[weather/wet|WORDS]].

        ## C weather rain

        ![[wet]]
        """;
  }

  @Override
  protected String mistakes() {
    return "See [[rain|]] and [[the road]].\n";
  }
}
