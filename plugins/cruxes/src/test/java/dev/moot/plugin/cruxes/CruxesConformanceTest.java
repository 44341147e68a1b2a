package dev.moot.plugin.cruxes;

import dev.moot.testkit.PluginConformance;

class CruxesConformanceTest extends PluginConformance {

  @Override
  protected String sample() {
    return """
        ## Crux wet h

        ## Crux wet

        :::crux{claim=wet}
        WORDS
        :::

        :::crux-summary{debate=weather}
        WORDS
        :::

        ![[weather#cruxes]]

        :::stances{debate=weather}
        WORDS
        :::

        :::expectations{debate=weather}
        WORDS
        :::
        """;
  }

  /** The sample has everything, and so a crux in full more than once. */
  @Override
  protected String config() {
    return "ignore: [cruxes/told-twice]\n";
  }

  @Override
  protected String mistakes() {
    return """
        ![[weather#no-such-part]]

        :::crux-summary{debate=weather form=long}
        :::

        :::crux{claim=wet}
        :::

        :::crux{claim=wet}
        :::
        """;
  }
}
