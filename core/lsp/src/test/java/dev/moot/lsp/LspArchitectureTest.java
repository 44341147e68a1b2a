package dev.moot.lsp;

import dev.moot.architecture.Homes;
import dev.moot.architecture.ModuleRules;
import dev.moot.architecture.Parts;
import java.util.List;

/** Which room of the language server may use which. */
class LspArchitectureTest extends ModuleRules {

  private static final Parts PARTS =
      Parts.below("dev.moot.lsp")
          .part("text", "", "counts as editors do, and knows no site")
          .part("site", "text", "keeps what is open checked, whoever asks")
          .part("problem", "site text", "says what is wrong")
          .part("yaml", "text", "reads what is half typed")
          .part("name", "site text yaml", "knows what is named where")
          .part("complete", "site text yaml", "says what may be typed next")
          .part("show", "complete name site text yaml", "shows what is there")
          .part("change", "name problem site text yaml", "hands changes to the editor")
          .part(
              Parts.ROOT,
              "change complete name problem show site text",
              "answers what an editor asks");

  LspArchitectureTest() {
    super(EditorServer.class, PARTS);
  }

  @Override
  protected int atLeast() {
    return 15;
  }

  @Override
  protected Homes homes() {
    return Homes.none()
        .only(
            "com.google.gson",
            List.of(
                "dev.moot.lsp.Arguments",
                "dev.moot.lsp.EditorOptions",
                "dev.moot.lsp.complete.KnownKeys"),
            "what an editor says in a form of its own is read in few places");
  }
}
