package dev.moot.plugin.formats.aif;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.Export;
import dev.moot.api.plugin.Exporter;
import dev.moot.plugin.formats.graph.ExportedDebate;
import dev.moot.plugin.formats.graph.Holds;
import dev.moot.plugin.formats.graph.Holds.Part;

/**
 * Writes a node set of AIFdb. That one claim needs another is left out: a conflict would say the
 * opposite, and an inference that somebody infers.
 */
public final class AifExporter implements Exporter {

  @Override
  public String format() {
    return "aif";
  }

  @Override
  public String name() {
    return "AIF";
  }

  @Override
  public String description() {
    return "a node set of AIFdb, in JSON";
  }

  @Override
  public String ending() {
    return "aif.json";
  }

  @Override
  public Export export(Debate debate, Site site) {
    ExportedDebate exported =
        ExportedDebate.of(debate, site).without(r -> r.type() == Relation.Type.REQUIRES);
    Holds holds = new Holds(exported, Part.QUOTES, Part.SCHEMES);
    holds.near(
        "contradicts",
        exported.number(Relation.Type.CONTRADICTS),
        "contradiction, as conflicts from claim to claim",
        "contradictions, as conflicts from claim to claim");
    String text = new AifWriting(exported, holds).text();
    return new Export(text, holds.account());
  }
}
