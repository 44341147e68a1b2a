package dev.moot.plugin.formats;

import dev.moot.testkit.PluginConformance;
import java.util.Map;

class FormatsConformanceTest extends PluginConformance {

  @Override
  protected String sample() {
    return "WORDS [[wet]]";
  }

  @Override
  protected Map<String, String> imports() {
    return Map.of(
        "kialo", "Discussion Title: WORDS\n\n1. WORDS\n1.1. Pro: WORDS\n1.2. Con: -> See 1.1.\n");
  }
}
