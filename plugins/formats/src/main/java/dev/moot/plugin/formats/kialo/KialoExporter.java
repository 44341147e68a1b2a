package dev.moot.plugin.formats.kialo;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Relation.Type;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.Export;
import dev.moot.api.plugin.Exporter;
import dev.moot.plugin.formats.graph.ExportedDebate;
import dev.moot.plugin.formats.graph.Holds;
import java.util.Set;

/**
 * Writes the text that Kialo exports: a tree from each claim that the debate is about. What stands
 * in two places stands in the second as the number of the first.
 */
public final class KialoExporter implements Exporter {

  private static final Set<Type> LOST = Set.of(Type.REQUIRES, Type.REPHRASES);

  @Override
  public String format() {
    return "kialo";
  }

  @Override
  public String name() {
    return "Kialo";
  }

  @Override
  public String description() {
    return "the text that Kialo exports: pros and cons as a tree";
  }

  @Override
  public String ending() {
    return "kialo.txt";
  }

  @Override
  public Export export(Debate debate, Site site) {
    // What weakens a step would be a con of a claim that it says nothing of.
    ExportedDebate exported =
        ExportedDebate.of(debate, site)
            .without(r -> LOST.contains(r.type()) || r.type() == Type.UNDERCUT);
    Holds holds = new Holds(exported, Holds.Part.EVIDENCE);
    holds.near(
        "linked",
        exported.number(KialoExporter::isLinked),
        "linked relation, as one of each premise",
        "linked relations, as one of each premise");
    holds.near(
        "contradicts",
        exported.number(Type.CONTRADICTS),
        "contradiction, as a con",
        "contradictions, as a con each");
    String text = new KialoTree(exported, holds).text();
    return new Export(text, holds.account());
  }

  private static boolean isLinked(Relation relation) {
    return relation.premises().size() > 1;
  }
}
