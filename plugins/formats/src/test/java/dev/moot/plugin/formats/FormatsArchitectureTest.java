package dev.moot.plugin.formats;

import dev.moot.architecture.Homes;
import dev.moot.architecture.ModuleRules;
import dev.moot.architecture.Parts;
import java.util.List;

/** Which part of the plugin may use which, and where its libraries are known. */
class FormatsArchitectureTest extends ModuleRules {

  private static final Parts PARTS =
      Parts.below("dev.moot.plugin.formats")
          .part("graph", "", "is what is the same for all formats")
          .part("plain", "", "reads JSON and YAML, whatever they say")
          .part("kialo", "graph", "knows one format")
          .part("argdown", "graph plain", "knows one format")
          .part("aif", "graph plain", "knows one format")
          .part("carneades", "graph plain", "knows one format")
          .part("thread", "", "is what a thread is, wherever it comes from")
          .part("body", "thread", "knows marks, and no forum")
          .part("mail", "", "reads messages, whatever they say")
          .part("outline", "thread", "writes a draft, and knows no forum")
          .part("forum", "body mail outline plain thread", "knows the files of forums")
          .part("drawing", "graph", "knows how graphs are written")
          .part("linked", "graph plain", "knows how linked data is written")
          .part("table", "graph", "knows how tables are written")
          .part(
              Parts.ROOT,
              "aif argdown carneades drawing forum kialo linked outline table",
              "hands the formats to the engine");

  FormatsArchitectureTest() {
    super(FormatsPlugin.class, PARTS);
  }

  @Override
  protected int atLeast() {
    return 8;
  }

  @Override
  protected Homes homes() {
    String one = "formats know values, and no library";
    return Homes.none()
        .only("tools.jackson", List.of("dev.moot.plugin.formats.plain"), one)
        .only("org.apache.james", List.of("dev.moot.plugin.formats.mail"), one)
        .only("org.jsoup", List.of("dev.moot.plugin.formats.body"), one)
        .only("org.yaml", List.of("dev.moot.plugin.formats.plain"), one)
        .nowhere("dev.moot.engine", "a plugin uses the api alone");
  }
}
