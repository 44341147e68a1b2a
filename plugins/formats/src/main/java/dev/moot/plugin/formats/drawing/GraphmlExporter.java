package dev.moot.plugin.formats.drawing;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.Export;
import dev.moot.api.plugin.Exporter;
import dev.moot.plugin.formats.graph.ExportedDebate;
import dev.moot.plugin.formats.graph.Holds;
import dev.moot.plugin.formats.graph.Holds.Part;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Writes GraphML: claims and relations are nodes, premises and targets edges. */
public final class GraphmlExporter implements Exporter {

  private static final String HEAD =
      """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="title" for="graph" attr.name="title" attr.type="string"/>
        <key id="node" for="node" attr.name="node" attr.type="string"/>
        <key id="id" for="node" attr.name="id" attr.type="string"/>
        <key id="text" for="node" attr.name="text" attr.type="string"/>
        <key id="only_if" for="node" attr.name="only_if" attr.type="string"/>
        <key id="kind" for="node" attr.name="kind" attr.type="string"/>
        <key id="root" for="node" attr.name="root" attr.type="boolean"/>
        <key id="type" for="node" attr.name="type" attr.type="string"/>
        <key id="strength" for="node" attr.name="strength" attr.type="double"/>
        <key id="scheme" for="node" attr.name="scheme" attr.type="string"/>
        <key id="role" for="edge" attr.name="role" attr.type="string"/>
        <graph id="debate" edgedefault="directed">
      """;

  @Override
  public String format() {
    return "graphml";
  }

  @Override
  public String name() {
    return "GraphML";
  }

  @Override
  public String description() {
    return "GraphML: claims and relations as nodes, premises and targets as edges";
  }

  @Override
  public String ending() {
    return "graphml";
  }

  @Override
  public Export export(Debate debate, Site site) {
    ExportedDebate exported = ExportedDebate.of(debate, site);
    Holds holds = new Holds(exported, Part.KINDS, Part.STRENGTHS, Part.SCHEMES, Part.CONDITIONS);
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    holds.lines().forEach(l -> xml.append("<!-- ").append(l).append(" -->\n"));
    xml.append(HEAD);
    data(xml, "    ", "title", debate.title());
    Map<Object, String> nodes = new HashMap<>();
    exported.all().forEach(c -> claim(xml, nodes, exported, c));
    exported.relations().forEach(r -> relation(xml, nodes, r));
    for (Relation relation : exported.relations()) {
      String self = Objects.requireNonNull(nodes.get(relation.id()));
      relation
          .premises()
          .forEach(p -> edge(xml, Objects.requireNonNull(nodes.get(p)), self, "premise"));
      relation
          .target()
          .claim()
          .ifPresent(t -> edge(xml, self, Objects.requireNonNull(nodes.get(t)), "target"));
      relation
          .target()
          .relation()
          .ifPresent(t -> edge(xml, self, Objects.requireNonNull(nodes.get(t)), "target"));
    }
    return new Export(xml.append("  </graph>\n</graphml>\n").toString(), holds.account());
  }

  private static void claim(
      StringBuilder xml, Map<Object, String> nodes, ExportedDebate exported, Claim claim) {
    begin(xml, nodes, claim.id(), "claim");
    data(xml, "      ", "id", exported.name(claim.id()));
    data(xml, "      ", "text", claim.text());
    exported.condition(claim).ifPresent(c -> data(xml, "      ", "only_if", c));
    claim.kind().ifPresent(k -> data(xml, "      ", "kind", k.word()));
    if (exported.isRoot(claim)) {
      data(xml, "      ", "root", "true");
    }
    xml.append("    </node>\n");
  }

  private static void relation(StringBuilder xml, Map<Object, String> nodes, Relation relation) {
    begin(xml, nodes, relation.id(), "relation");
    data(xml, "      ", "id", relation.id());
    data(xml, "      ", "type", relation.type().word());
    data(xml, "      ", "strength", String.valueOf(relation.strength()));
    relation.scheme().ifPresent(s -> data(xml, "      ", "scheme", s));
    xml.append("    </node>\n");
  }

  private static void begin(StringBuilder xml, Map<Object, String> nodes, Object key, String what) {
    String id = "n" + nodes.size();
    nodes.put(key, id);
    xml.append("    <node id=\"").append(id).append("\">\n");
    data(xml, "      ", "node", what);
  }

  private static void data(StringBuilder xml, String margin, String key, String text) {
    String line = ExportedDebate.line(text);
    xml.append(margin).append("<data key=\"").append(key).append("\">");
    xml.append(line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    xml.append("</data>\n");
  }

  private static void edge(StringBuilder xml, String from, String to, String role) {
    xml.append("    <edge source=\"").append(from).append("\" target=\"").append(to);
    xml.append("\"><data key=\"role\">").append(role).append("</data></edge>\n");
  }
}
