package dev.moot.plugin.exchanges;

import dev.moot.testkit.PluginConformance;

class ExchangesConformanceTest extends PluginConformance {

  @Override
  protected String sample() {
    return """
        ## Exchange

        :::exchange[WORDS]
        **critic** to **author**:

        WORDS

        **author** (verbatim, forecast, https://example.org/c/1, #turn):

        > WORDS

        WORDS

        **critic** (#own-id): WORDS
        :::

        :::exchange{debate=weather source="forecast"}
        **weather/critic** to **author** and **critic** (verbatim): WORDS
        :::
        """;
  }

  @Override
  protected String mistakes() {
    return """
        :::exchange
        Nobody says this.

        **critic** to nobody at all: what?

        **critic**:
        :::
        """;
  }
}
