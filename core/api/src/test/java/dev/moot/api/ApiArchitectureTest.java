package dev.moot.api;

import dev.moot.api.model.Site;
import dev.moot.architecture.Homes;
import dev.moot.architecture.ModuleRules;
import dev.moot.architecture.Parts;
import java.util.List;
import java.util.Map;

/** The layers of the api, and what a plugin is never made to know. */
class ApiArchitectureTest extends ModuleRules {

  private static final Parts PARTS =
      Parts.below("dev.moot.api")
          .part("diagnostic", "", "says what is wrong with anything")
          .part("model", "diagnostic", "is the site as data, whoever shows it")
          .part("render", "model", "is what pages ask for; it knows no kind of markup")
          .part("markdown", "diagnostic model render", "is prose on its way to a page")
          .part("draft", "model", "is a debate on its way in; it knows no file and no format")
          .part("thread", "", "is how a text says who wrote which part of it")
          .part(
              "plugin",
              "diagnostic draft markdown model render",
              "is what a plugin adds, made of all the others");

  ApiArchitectureTest() {
    super(Site.class, PARTS);
  }

  @Override
  protected int atLeast() {
    return 70;
  }

  @Override
  protected Homes homes() {
    String promise = "the api does no I/O, and knows no format";
    return Homes.none()
        .only(
            "com.vladsch",
            List.of("dev.moot.api.markdown", "dev.moot.api.plugin.MarkdownSyntax"),
            "who writes no syntax meets no Flexmark")
        .nowhere("java.io", promise)
        .nowhere("java.nio.file", promise)
        .nowhere("java.net", promise)
        .nowhere("java.util.logging", "what is to be said is a diagnostic")
        .nowhere("org.slf4j", "what is to be said is a diagnostic")
        .nowhere("freemarker", promise)
        .nowhere("org.snakeyaml", promise)
        .nowhere("picocli", promise)
        .nowhere("dev.moot.engine", "plugins stand on the api, and the api on nothing");
  }

  @Override
  protected Map<String, String> crowdedForAReason() {
    return Map.of(
        "dev.moot.api.model",
        "a debate is many small records that refer to each other, and plugins import them all");
  }
}
