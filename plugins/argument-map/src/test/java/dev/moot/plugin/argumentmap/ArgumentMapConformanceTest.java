package dev.moot.plugin.argumentmap;

import dev.moot.testkit.PluginConformance;

class ArgumentMapConformanceTest extends PluginConformance {

  @Override
  protected String sample() {
    return """
        :::argument-map{debate=weather}
        WORDS
        :::

        :::argument-map{claim=wet}
        WORDS
        :::
        """;
  }

  @Override
  protected String claims() {
    return """
        schema: claims/1
        debate: weather
        title: "Will it rain? WORDS"
        root: rain
        claims:
          rain: {text: "It will rain. WORDS", evidence: [{title: The sky}]}
          wet: {text: "The road is wet. WORDS", evidence: [{title: The road}]}
          hose: {text: "Somebody used a hose. WORDS", evidence: [{title: The hose}]}
          umbrella: {text: "WORDS", evidence: [{title: The umbrella}]}
        relations:
          - {id: sign, type: support, premises: [wet, umbrella], target: rain}
          - {id: other-cause, type: undercut, premises: [hose], target: sign}
          - {id: either, type: contradicts, premises: [hose], target: umbrella}
        """;
  }

  @Override
  protected String mistakes() {
    return """
        :::argument-map
        :::
        """;
  }
}
