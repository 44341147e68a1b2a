package dev.moot.testkit;

import java.nio.file.Path;

/**
 * The site that {@link PluginConformance} looks at: three posts with what uses the plugin.
 *
 * @param folder where sites may lie, each in a folder of its own
 * @param config lines for {@code moot.yaml}
 * @param claims the claim file of the debate {@code weather}
 * @param body what uses the plugin
 */
record SampleSite(Path folder, String config, String claims, String body) {

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

  /** What a writer writes who means no harm. */
  static final String PLAIN = "plain words";

  /** The address of the site. */
  static final String URL = "https://example.org/site/";

  /** The same with {@code other} in the posts. */
  SampleSite with(String other) {
    return new SampleSite(folder, config, claims, other);
  }

  /** The same with more lines for {@code moot.yaml}. */
  SampleSite withConfig(String lines) {
    return new SampleSite(folder, config + lines, claims, body);
  }

  /** The site in the folder {@code name}. */
  TestSite site(String name) {
    return site(name, PLAIN);
  }

  /** The site in which {@code words} stand in all places that a writer's words stand in. */
  TestSite site(String name, String words) {
    return site(name, words, URL, TestInstallation.ofClassPath());
  }

  /** The site at {@code url}, built by {@code installation}. */
  TestSite site(String name, String words, String url, TestInstallation installation) {
    TestSite site =
        TestSite.in(folder.resolve(name), installation)
            .config("url: " + url + "\n" + config)
            .file("claims/weather.yaml", claims(words));
    for (int day = 1; day <= 3; day++) {
      site.file(post(day), text(day, words));
    }
    return site;
  }

  /** The claim file with {@code words}. */
  String claims(String words) {
    return claims.replace(PluginConformance.WORDS, yaml(words));
  }

  /** The path of the post of {@code day}. */
  static String post(int day) {
    return "posts/day-" + day + ".md";
  }

  /** The post of {@code day} with {@code words}. */
  String text(int day, String words) {
    return "---\ntitle: \"Day %d %s\"\ndate: 2026-01-%02d\ndebates: [weather]\ntags: [Rain]\n---\n"
            .formatted(day, yaml(words), day)
        + body.replace(PluginConformance.WORDS, words)
        + "\n";
  }

  private static String yaml(String words) {
    return words.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
