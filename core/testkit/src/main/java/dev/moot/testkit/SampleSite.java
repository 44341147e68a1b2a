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
      sources:
        forecast: {title: "WORDS", kind: paper, url: "https://example.org/forecast", date: 2025-12-31, retrieved: 2026-01-03, archive: "https://example.org/kept", stored: false, note: "WORDS"}
      participants:
        critic: {name: "The critic WORDS", url: "https://example.org/critic", anonymised: true, note: "WORDS"}
        author: {name: "The author WORDS"}
      terms:
        rain: {text: "WORDS", by: author, asked_by: critic, quote: {exact: "WORDS"}}
        drizzle: {text: "WORDS", asked_by: critic}
      claims:
        rain:
          text: "It will rain. WORDS"
          kind: prediction
          quotes: [{by: author, exact: "WORDS", prefix: "WORDS", suffix: "WORDS"}]
          stances:
            critic: {stance: reject, credence: 0.1, estimated: true, hedge: "WORDS", note: "WORDS", date: 2026-01-01, quote: {exact: "WORDS"}}
            author: {stance: accept, credence: {min: 0.7, max: 0.9}, estimated: true}
          evidence: [{title: "WORDS", url: "https://example.org/", archive: "https://example.org/kept", kind: "WORDS", note: "WORDS"}]
          revisions: [{by: author, change: narrowed, from: "WORDS", quote: {exact: "WORDS"}, date: 2026-01-02}]
          aliases: [shower]
        wet:
          text: "The road is wet. WORDS"
          stances: {author: {stance: lean-accept, estimated: true}, critic: {stance: unsure, estimated: true}}
          evidence: [{title: "WORDS"}]
          supports: [rain]
          condition: rain
        sprinkler:
          text: "A sprinkler was on. WORDS"
          evidence: [{title: "WORDS"}]
      relations:
        - {id: other-cause, type: undercut, premises: [sprinkler], target: wet-supports-rain, strength: 0.5, by: critic, scheme: "WORDS", quote: {exact: "WORDS"}}
        - {type: rephrases, premises: [wet, sprinkler], target: rain}
      cruxes:
        - {claim: wet, for: rain, declared_by: author, participants: [author, critic], shared: claimed, question: "WORDS?", if_true: "WORDS", if_false: "WORDS", settled_by: "WORDS", quote: {exact: "WORDS"}, note: "WORDS"}
      expectations:
        - {id: gauge, by: critic, on: rain, direction: up, if: "WORDS", due: 2026-12-01, status: met, outcome: "WORDS", estimated: true, quote: {exact: "WORDS"}}
      questions:
        - {by: critic, text: "WORDS?", about: rain, answered_by: [wet], quote: {exact: "WORDS"}}
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
