package dev.moot.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The site that {@link PluginConformance} looks at: three posts with the plugin's sample. */
final class SampleSite {

  /** A debate with all that plugins may show of one. */
  static final String CLAIMS =
      """
      schema: claims/1
      debate: weather
      title: "Will it rain? WORDS"
      root: rain
      participants:
        critic: {name: "The critic WORDS", note: "WORDS"}
        author: {name: "The author WORDS"}
      claims:
        rain:
          text: "It will rain. WORDS"
          stances:
            critic: {stance: reject, credence: 0.1, hedge: "WORDS", note: "WORDS"}
            author: {stance: accept, credence: {min: 0.7, max: 0.9}, estimated: true}
          evidence: [{title: "WORDS", url: "https://example.org/"}]
        wet:
          text: "The road is wet. WORDS"
          stances: {author: {stance: lean-accept}, critic: {stance: unsure}}
          evidence: [{title: "WORDS"}]
          supports: [rain]
      cruxes:
        - {claim: wet, for: rain, declared_by: author, question: "WORDS?", if_true: "WORDS", if_false: "WORDS", settled_by: "WORDS"}
      expectations:
        - {by: critic, on: rain, direction: up, if: "WORDS", due: 2026-12-01, status: met, outcome: "WORDS"}
      questions:
        - {by: critic, text: "WORDS?", about: rain, answered_by: [wet]}
      """;

  private SampleSite() {}

  /** The site in {@code folder}, {@code words} in all places that a writer's words stand in. */
  static TestSite in(Path folder, String config, String claims, String sample, String words) {
    TestSite site =
        TestSite.in(folder)
            .config("url: https://example.org/site/\n" + config)
            .file("claims/weather.yaml", claims.replace(PluginConformance.WORDS, yaml(words)));
    String body = sample.replace(PluginConformance.WORDS, words);
    for (int day = 1; day <= 3; day++) {
      String frontMatter =
          "---\ntitle: \"Day %d %s\"\ndate: 2026-01-0%d\ndebates: [weather]\ntags: [Rain]\n---\n"
              .formatted(day, yaml(words), day);
      site.file("posts/day-" + day + ".md", frontMatter + body + "\n");
    }
    return site;
  }

  private static String yaml(String words) {
    return words.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  /** The ids in the descriptors of the class path. */
  static List<String> pluginIds() throws IOException {
    List<String> ids = new ArrayList<>();
    for (String descriptor : PluginJars.ofClassPath().descriptors()) {
      descriptor
          .lines()
          .filter(line -> line.startsWith("id:"))
          .forEach(line -> ids.add(line.substring("id:".length()).strip()));
    }
    return ids;
  }
}
