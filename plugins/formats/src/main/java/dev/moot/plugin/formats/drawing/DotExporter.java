package dev.moot.plugin.formats.drawing;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
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
import java.util.Optional;
import java.util.Set;

/**
 * Writes DOT, which Graphviz draws: a box for each claim, a point for each relation with several
 * premises or that is weakened itself.
 */
public final class DotExporter implements Exporter {

  private static final int WIDTH = 32;

  @Override
  public String format() {
    return "dot";
  }

  @Override
  public String name() {
    return "DOT";
  }

  @Override
  public String description() {
    return "DOT, which Graphviz draws";
  }

  @Override
  public String ending() {
    return "dot";
  }

  @Override
  public Export export(Debate debate, Site site) {
    ExportedDebate exported = ExportedDebate.of(debate, site);
    Holds holds = new Holds(exported, Part.STRENGTHS, Part.CONDITIONS);
    StringBuilder dot = new StringBuilder();
    holds.lines().forEach(l -> dot.append("// ").append(l).append('\n'));
    dot.append("digraph debate {\n  label=").append(quoted(debate.title())).append(";\n");
    dot.append("  rankdir=BT;\n  node [shape=box];\n");
    Map<Object, String> nodes = new HashMap<>();
    for (Claim claim : exported.all()) {
      nodes.put(claim.id(), "c" + nodes.size());
      dot.append("  ").append(nodes.get(claim.id()));
      dot.append(" [label=").append(label(claim.text(), exported.condition(claim)));
      dot.append(exported.isRoot(claim) ? ", penwidth=2" : "").append("];\n");
    }
    Set<String> weakened = exported.weakened();
    for (Relation relation : exported.relations()) {
      if (relation.premises().size() > 1 || weakened.contains(relation.id())) {
        nodes.put(relation.id(), "r" + nodes.size());
        dot.append("  ").append(nodes.get(relation.id())).append(" [shape=point];\n");
      }
    }
    exported.relations().forEach(r -> edges(dot, r, nodes));
    return new Export(dot.append("}\n").toString(), holds.account());
  }

  private static void edges(StringBuilder dot, Relation relation, Map<Object, String> nodes) {
    String target =
        relation
            .target()
            .claim()
            .map(nodes::get)
            .or(() -> relation.target().relation().map(nodes::get))
            .orElseThrow();
    String point = nodes.get(relation.id());
    for (ClaimId premise : relation.premises()) {
      dot.append("  ").append(nodes.get(premise)).append(" -> ");
      dot.append(point == null ? target + look(relation) : point + " [dir=none]").append(";\n");
    }
    if (point != null) {
      dot.append("  ").append(point).append(" -> ").append(target);
      dot.append(look(relation)).append(";\n");
    }
  }

  private static String look(Relation relation) {
    String strength = relation.strength() < 1 ? " " + relation.strength() : "";
    String style =
        switch (relation.type()) {
          case UNDERCUT -> ", style=dashed";
          case CONTRADICTS -> ", dir=both";
          default -> "";
        };
    return " [label=\"" + relation.type().word() + strength + "\"" + style + "]";
  }

  /** What stands in a box: a claim, and below it what has to hold for it to be meant. */
  private static String label(String text, Optional<String> condition) {
    String words = quoted(text);
    return condition
        .map(c -> quoted("Asserted only if: " + c))
        .map(c -> words.substring(0, words.length() - 1) + "\\n" + c.substring(1))
        .orElse(words);
  }

  /** A text in quotes, its long lines broken between words. */
  private static String quoted(String text) {
    StringBuilder label = new StringBuilder("\"");
    int column = 0;
    for (String word : ExportedDebate.line(text).split(" ")) {
      if (column > 0) {
        boolean full = column + word.length() >= WIDTH;
        label.append(full ? "\\n" : " ");
        column = full ? 0 : column + 1;
      }
      label.append(word.replace("\\", "\\\\").replace("\"", "\\\""));
      column += word.length();
    }
    return label.append('"').toString();
  }
}
