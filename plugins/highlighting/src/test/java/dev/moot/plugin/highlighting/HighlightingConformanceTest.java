package dev.moot.plugin.highlighting;

import dev.moot.testkit.PluginConformance;

class HighlightingConformanceTest extends PluginConformance {

  @Override
  protected String sample() {
    return """
        ```java WORDS
        String s = "WORDS"; // WORDS
        ```

        ~~~html
        <b title="WORDS">WORDS</b><!-- WORDS
        ~~~

        ```diff
        + WORDS
        - WORDS
        ```

        ```WORDS
        WORDS
        ```
        """;
  }
}
