package dev.moot.plugin.cruxes;

import dev.moot.architecture.Homes;
import dev.moot.architecture.ModuleRules;
import dev.moot.architecture.Parts;
import java.util.Map;

/** Which part of the plugin may use which, and that computing knows nothing of sites. */
class CruxesArchitectureTest extends ModuleRules {

  private static final Parts PARTS =
      Parts.below("dev.moot.plugin.cruxes")
          .part("argumentation", "", "computes with whatever names it is given")
          .part("declared", "", "is what people say, which nothing computed may colour")
          .part("derived", "argumentation", "reads the map of a debate, and says nothing yet")
          .part("findings", "argumentation derived", "decides what is worth saying, once")
          .part("frame", "argumentation derived", "is the map for programs that reckon with it")
          .part("summary", "argumentation declared derived findings", "is words for readers")
          .part(
              "explain",
              "argumentation declared derived findings summary",
              "is words for writers, in the sentences of pages where these say the same")
          .part(
              "pair",
              "argumentation declared derived summary",
              "sets two people side by side, on pages of their own")
          .part(
              Parts.ROOT,
              "argumentation declared derived explain frame pair summary",
              "puts it all on pages and hands it to the engine");

  CruxesArchitectureTest() {
    super(CruxesPlugin.class, PARTS);
  }

  @Override
  protected int atLeast() {
    return 80;
  }

  @Override
  protected Homes homes() {
    return Homes.none()
        .notIn(
            "dev.moot.plugin.cruxes.argumentation",
            "dev.moot.api",
            "the mathematics is tested against oracles that know no site")
        .nowhere("dev.moot.engine", "a plugin uses the api alone");
  }

  @Override
  protected Map<String, String> crowdedForAReason() {
    return Map.of(
        "dev.moot.plugin.cruxes.argumentation",
        "semantics, graphs and swings are one calculus, which is tested as a whole");
  }
}
