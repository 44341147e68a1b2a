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

  @Override
  protected String mistakes() {
    return "```java\n" + "int x;\n".repeat(LongCode.MOST / 6) + "```\n";
  }
}
