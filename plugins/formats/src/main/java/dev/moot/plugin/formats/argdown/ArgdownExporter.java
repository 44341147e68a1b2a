package dev.moot.plugin.formats.argdown;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Relation.Type;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.Export;
import dev.moot.api.plugin.Exporter;
import dev.moot.plugin.formats.graph.ExportedDebate;
import dev.moot.plugin.formats.graph.Holds;
import dev.moot.plugin.formats.graph.Holds.Part;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes Argdown in its loose mode. */
public final class ArgdownExporter implements Exporter {

  @Override
  public String format() {
    return "argdown";
  }

  @Override
  public String name() {
    return "Argdown";
  }

  @Override
  public String description() {
    return "Argdown: claims, and arguments where premises are linked or a step is undercut";
  }

  @Override
  public String ending() {
    return "argdown";
  }

  @Override
  public Export export(Debate debate, Site site) {
    Set<String> undercuts = undercuts(debate);
    ExportedDebate exported =
        ExportedDebate.of(debate, site).without(r -> isUnwritable(r, undercuts));
    Holds holds = new Holds(exported, Part.SCHEMES);
    ArgdownWriting writing = new ArgdownWriting(exported);
    holds.near(
        "attacks",
        exported.number(writing::isBySteps),
        "attack of linked claims or that is undercut, by a statement that the target does not hold",
        "attacks of linked claims or that are undercut, by statements that their targets do not hold");
    holds.near(
        "schemes",
        exported.number(
            r ->
                r.scheme()
                    .map(ExportedDebate::line)
                    .filter(s -> !ArgdownText.rule(s).equals(s))
                    .isPresent()),
        "scheme, without its commas and brackets",
        "schemes, without their commas and brackets");
    String text = writing.text(holds.lines());
    return new Export(text, holds.account());
  }

  private static Set<String> undercuts(Debate debate) {
    return debate.relations().stream()
        .filter(r -> r.type() == Type.UNDERCUT)
        .map(Relation::id)
        .collect(Collectors.toSet());
  }

  /**
   * What Argdown has no words for: it undercuts steps of arguments alone, by one statement each.
   */
  private static boolean isUnwritable(Relation relation, Set<String> undercuts) {
    return switch (relation.type()) {
      case REQUIRES, REPHRASES -> true;
      case UNDERCUT ->
          relation.premises().size() > 1
              || relation.target().relation().filter(undercuts::contains).isPresent();
      case CONTRADICTS -> relation.premises().size() > 1;
      default -> false;
    };
  }
}
