package dev.moot.plugin.formats;

import dev.moot.architecture.Homes;
import dev.moot.architecture.ModuleRules;
import dev.moot.architecture.Parts;

/** Which part of the plugin may use which, and where its libraries are known. */
class FormatsArchitectureTest extends ModuleRules {

  private static final Parts PARTS =
      Parts.below("dev.moot.plugin.formats")
          .part("graph", "", "is what is the same for all formats")
          .part("kialo", "graph", "knows one format")
          .part(Parts.ROOT, "kialo", "hands the formats to the engine");

  FormatsArchitectureTest() {
    super(FormatsPlugin.class, PARTS);
  }

  @Override
  protected int atLeast() {
    return 8;
  }

  @Override
  protected Homes homes() {
    return Homes.none().nowhere("dev.moot.engine", "a plugin uses the api alone");
  }
}
