package dev.moot.dist.plugins;

import dev.moot.testkit.PluginConformance;
import java.util.Map;

class ShippedPluginsConformanceTest extends PluginConformance {

  @Override
  protected String sample() {
    return """
        ## WORDS

        :::in-short
        - WORDS[^a] and [WORDS](claim:rain)
        :::

        :::aside[WORDS ^[WORDS]]{kind="WORDS"}
        WORDS[^a] [[wet]]

        ![[rain]]

        :::crux{claim=wet}
        WORDS[^b]
        :::
        :::

        > [!faq]- WORDS [[rain]]
        > :::crux-summary{debate=weather form=short}
        > WORDS
        > :::

        :::stances{debate=weather}
        :::

        :::expectations{debate=weather}
        :::

        :::argument-map{debate=weather}
        WORDS
        :::

        :::exchange[WORDS ^[WORDS]]
        **critic** to **author**: WORDS[^a] [[wet]]

        **author**:

        > WORDS[^a]

        :::aside[WORDS]
        WORDS
        :::
        :::

        [^a]: WORDS [[rain|WORDS]]

        [^b]: WORDS

            ![[wet]]
        """;
  }

  @Override
  protected String mistakes() {
    return """
        Nobody[^nobody] knows.

        ![[weather#no-such-part]]

        :::argument-map
        :::

        :::exchange
        :::
        """;
  }

  @Override
  protected Map<String, String> imports() {
    return ImportSamples.BY_FORMAT;
  }
}
