package dev.moot.engine;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.moot.architecture.Homes;
import dev.moot.architecture.ModuleRules;
import dev.moot.architecture.Parts;
import java.util.List;
import java.util.Map;

/** Which part of the engine may use which, and why; where its libraries are known. */
class EngineArchitectureTest extends ModuleRules {

  private static final Parts PARTS =
      Parts.below("dev.moot.engine")
          // Leaves that all may use.
          .leaf("rule", "what can be wrong, declared once for whoever finds it")
          .leaf("diagnostic", "takes reports from all threads and knows nobody that reports")
          .leaf("json", "writes plain values and knows no model")
          .leaf("numeral", "reads numbers as people write them")
          .leaf("character", "sees single characters, whatever they are part of")
          .leaf("repeat", "tells whether files have changed before anything else is loaded")
          .leaf("address", "knows hosts and addresses on the web, and asks nobody")
          .leaf("digest", "tells bytes and values apart, whatever they are")
          .leaf("store", "keeps values for the next build and knows none of them")
          .leaf("trace", "notes what is asked of a site, and makes nothing")
          .leaf("message", "says a message in any language and knows no theme")
          .leaf("sentence", "finds sentences in plain text and knows no post")
          .leaf(
              "watch", "runs work whose nature it does not know, and gives up what takes too much")
          .leaf("cases", "pairs texts, whoever renders them")
          .leaf("roots", "opens files of a folder, whatever they say")
          // Leaves that stand on each other.
          .part("yaml", "", "reads any mapping by the keys it is given, so knows no file of a site")
          .part("config", "yaml", "is read before the site is")
          .part("descriptor", "yaml", "reads what plugins and themes say of themselves")
          .part("theme", "config descriptor yaml", "is found before anything is parsed")
          .part("directive", "theme yaml", "reads what templates declare, and renders none")
          .part(
              "plugin",
              "config descriptor directive theme yaml",
              "is loaded before the site is read")
          .part(
              "roster",
              "config descriptor directive plugin yaml",
              "says what plugins are there; nothing is made with them")
          .part("typography", "config", "says what a text is shown as, wherever it comes from")
          .part(
              "markdown",
              "directive plugin typography",
              "reads prose; names are resolved by who asks it to")
          .part("miss", "plugin typography", "looks at prose once it is read")
          .part(
              "work",
              "config markdown plugin",
              "has what all stages work with, so knows none of them")
          // Stages: each uses earlier ones, never a later one.
          .part(
              "read",
              "config markdown work",
              "has the bytes of files only, and what they say by form")
          .part(
              "parse",
              "config descriptor directive markdown miss plugin read typography work yaml",
              "sees one file at a time, so no name can be resolved here")
          .part(
              "link",
              "config markdown parse plugin read typography work",
              "makes the site and gives out paths; how a page looks is not known yet")
          .part(
              "review",
              "config link parse read yaml",
              "judges the linked site, whatever is made of it later")
          .part(
              "render",
              "config directive link markdown parse plugin read review theme typography work yaml",
              "makes files in memory; only write touches the output")
          .part("write", "read render", "moves finished bytes, whoever made them")
          // Beside the stages: no stage knows them.
          .part("external", "link parse", "asks other machines, which no build does")
          .part(
              "rename",
              "config link markdown parse read yaml",
              "works out texts; it renders nothing and writes nothing")
          .part("scaffold", "read yaml", "has texts for a site that need not be there yet")
          .part("schema", "config parse plugin yaml", "prints the keys that readers read by")
          // On top: they run the stages, and no stage knows that it is run.
          .part(
              "pipeline",
              "config directive link parse plugin read render repeat review theme work write",
              "has the stages in their order; how far a run goes is for who runs it")
          .part(
              Parts.ROOT,
              "cases config external link parse pipeline plugin read rename render repeat review roster scaffold"
                  + " schema theme work write yaml",
              "runs the pipeline once for each command")
          .part(
              "live",
              "config directive link markdown parse pipeline plugin read render review theme work",
              "runs the pipeline again and again; it knows no command, and it never writes")
          .part(
              "desk",
              "config link live parse pipeline plugin read review scaffold write",
              "lays out the sources of a live site, and writes what a page of the server asks for");

  EngineArchitectureTest() {
    super(SiteBuilder.class, PARTS);
  }

  @Override
  protected int atLeast() {
    return 300;
  }

  @Override
  protected Map<String, String> crowdedForAReason() {
    return Map.of(
        "dev.moot.engine",
        "each command has its run here, with what it is asked and what it gives",
        "dev.moot.engine.parse",
        "each part of a claim file has its keys and its reader, and what they find is small records");
  }

  @Override
  protected Map<String, String> opensFilesForAReason() {
    return Map.of(
        "dev.moot.engine.roots",
        "is the door",
        "dev.moot.engine.write",
        "looks at the output and at what it stages, and follows no link there",
        "dev.moot.engine.repeat",
        "takes digests, and passes over links that lead out",
        "dev.moot.engine.read.GivenFile",
        "finds what is named on the command line, which may lie anywhere",
        "dev.moot.engine.external.AnswerFile",
        "has a file of Moot's own, which may be no link",
        "dev.moot.engine.live.PluginSet",
        "deletes its own copies of jars",
        "dev.moot.engine.live.PluginStamps",
        "makes its own copies of jars",
        "dev.moot.engine.SiteScaffold",
        "begins a site in a folder that is empty");
  }

  @Override
  protected Homes homes() {
    return Homes.none()
        .only(
            "freemarker",
            List.of("dev.moot.engine.render.theme", "dev.moot.engine.render.running"),
            "templates are render's business")
        .only("org.snakeyaml", List.of("dev.moot.engine.yaml"), "what is read is keys and values")
        .only(
            "java.net.http",
            List.of("dev.moot.engine.external"),
            "a build speaks to no other machine")
        .notIn(
            "dev.moot.engine.rename", "java.nio.file", "it works out texts; who asks writes them")
        .notIn("dev.moot.engine.scaffold", "java.nio.file", "it has texts; who asks writes them")
        .nowhere("dev.moot.serve", "the server stands on the engine")
        .nowhere("dev.moot.deploy", "deploying begins with what a build has written")
        .nowhere("dev.moot.cli", "what is printed, and how, is not known here")
        .nowhere("dev.moot.plugin", "plugins come as jars of any make");
  }

  /** Workers look at a clock, for what takes too long; kept answers may be too young to trust. */
  @Override
  protected boolean mayAskTheMachine(JavaClass type) {
    return List.of("dev.moot.engine.watch", "dev.moot.engine.work").contains(type.getPackageName());
  }
}
