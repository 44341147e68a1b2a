package dev.moot.plugin.asides;

import dev.moot.testkit.PluginConformance;

class AsidesConformanceTest extends PluginConformance {

  @Override
  protected String sample() {
    return """
        ## Short h

        ## WORDS

        :::in-short
        WORDS
        :::

        :::aside[WORDS]{kind="WORDS" id="own WORDS" open}
        WORDS
        :::

        :::aside[WORDS]{kind=faq}
        WORDS
        :::

        > [!evidence]- WORDS
        > WORDS

        > [!own kind]
        > WORDS
        """;
  }

  @Override
  protected String mistakes() {
    return """
        > [!evidnce]- Rain
        > It rained.

        > [!note] - Wet
        > It was wet.
        """;
  }
}
