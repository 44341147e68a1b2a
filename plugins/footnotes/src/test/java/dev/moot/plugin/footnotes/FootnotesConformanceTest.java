package dev.moot.plugin.footnotes;

import dev.moot.testkit.PluginConformance;

class FootnotesConformanceTest extends PluginConformance {

  @Override
  protected String sample() {
    return """
        ## fn 1

        ## fnref 1

        WORDS[^a] and ^[WORDS] and again[^a].

        > Quoted[^b].

        [^a]: WORDS

        [^b]: WORDS

            WORDS
        """;
  }

  @Override
  protected String mistakes() {
    return """
        Tea[^none] and more[^twice] and nothing[^empty] and a ring[^ring].

        [^twice]: Once.

        [^twice]: Again.

        [^empty]:

        [^ring]: See[^ring].

        [^unused]: Never.
        """;
  }
}
