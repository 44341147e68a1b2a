package dev.moot.plugin.formats.linked;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.Export;
import dev.moot.api.plugin.Exporter;
import dev.moot.plugin.formats.graph.ExportedDebate;
import dev.moot.plugin.formats.graph.Holds;
import dev.moot.plugin.formats.graph.Holds.Part;
import java.util.Set;

/**
 * Writes JSON-LD: claims, checked words and sources in the terms of <a
 * href="https://schema.org">schema.org</a>, relations in those of the <a
 * href="http://www.arg.dundee.ac.uk/aif">Argument Interchange Format</a>. Its context is in the
 * file, so that whoever reads it fetches nothing. AIF has no term for one claim that needs another,
 * and none for the ends of a rephrasing; both are left out.
 */
public final class JsonldExporter implements Exporter {

  private static final Set<Relation.Type> WITHOUT_A_TERM =
      Set.of(Relation.Type.REQUIRES, Relation.Type.REPHRASES);

  @Override
  public String format() {
    return "jsonld";
  }

  @Override
  public String name() {
    return "JSON-LD";
  }

  @Override
  public String description() {
    return "linked data in the terms of schema.org and AIF";
  }

  @Override
  public String ending() {
    return "jsonld";
  }

  @Override
  public Export export(Debate debate, Site site) {
    ExportedDebate exported =
        ExportedDebate.of(debate, site).without(r -> WITHOUT_A_TERM.contains(r.type()));
    Holds holds =
        new Holds(
            exported, Part.PARTICIPANTS, Part.QUOTES, Part.SOURCES, Part.SCHEMES, Part.CONDITIONS);
    holds.near(
        "contradicts",
        exported.number(Relation.Type.CONTRADICTS),
        "contradiction, as conflicts from claim to claim",
        "contradictions, as conflicts from claim to claim");
    return new Export(new LinkedDebate(exported, site.settings(), holds).text(), holds.account());
  }
}
