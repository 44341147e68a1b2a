package dev.moot.plugin.formats.argdown;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Relation.Type;
import dev.moot.plugin.formats.graph.ExportedDebate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One file of Argdown while it is written: statements with what bears on them, then arguments. */
final class ArgdownWriting {

  private static final Map<Type, String> MARKS =
      Map.of(Type.SUPPORT, "+>", Type.ATTACK, "->", Type.CONTRADICTS, "><");

  private final ExportedDebate debate;
  private final Set<String> weakened;
  private final StringBuilder text = new StringBuilder();

  ArgdownWriting(ExportedDebate debate) {
    this.debate = debate;
    this.weakened = debate.weakened();
  }

  /** Whether {@code relation} is an attack that is written as an argument. */
  boolean isBySteps(Relation relation) {
    return relation.type() == Type.ATTACK && isArgument(relation);
  }

  private boolean isArgument(Relation relation) {
    return (relation.type() == Type.SUPPORT || relation.type() == Type.ATTACK)
        && (relation.premises().size() > 1
            || weakened.contains(relation.id())
            || relation.scheme().isPresent());
  }

  /**
   * @param lost what the file lacks, a line each
   */
  String text(List<String> lost) {
    text.append("===\ntitle: ").append(quoted(debate.debate().title())).append("\n===\n\n");
    lost.forEach(l -> text.append("// ").append(l).append('\n'));
    text.append(lost.isEmpty() ? "" : "\n");
    for (Claim claim : debate.all()) {
      text.append(statement(claim.id())).append(": ");
      text.append(ArgdownText.escaped(ExportedDebate.text(claim))).append('\n');
      for (Relation relation : debate.relations()) {
        if (relation.premises().get(0).equals(claim.id())) {
          outgoing(relation);
        }
      }
      text.append('\n');
    }
    Set<ClaimId> denied = new LinkedHashSet<>();
    for (Relation relation : debate.relations()) {
      if (isArgument(relation)) {
        argument(relation);
        if (relation.type() == Type.ATTACK) {
          denied.add(relation.target().claim().orElseThrow());
        }
      }
    }
    denied.forEach(this::denial);
    return text.toString().stripTrailing() + "\n";
  }

  private void outgoing(Relation relation) {
    if (relation.type() == Type.UNDERCUT) {
      text.append("  _> <").append(relation.target().relation().orElseThrow()).append(">\n");
    } else if (!isArgument(relation)) {
      text.append("  ").append(MARKS.get(relation.type())).append(' ');
      text.append(statement(relation.target().claim().orElseThrow())).append('\n');
    }
  }

  private void argument(Relation relation) {
    text.append('<').append(relation.id()).append(">\n\n");
    int number = 1;
    for (ClaimId premise : relation.premises()) {
      text.append('(').append(number++).append(") ").append(statement(premise)).append('\n');
    }
    String rule = relation.scheme().map(ExportedDebate::line).map(ArgdownText::rule).orElse("");
    text.append(rule.isEmpty() ? "-----\n" : "--\n" + rule + "\n--\n");
    ClaimId target = relation.target().claim().orElseThrow();
    text.append('(').append(number).append(") ");
    text.append(relation.type() == Type.ATTACK ? "[" + not(target) + "]" : statement(target));
    text.append("\n\n");
  }

  /** The statement that {@code target} does not hold, which attacks it. */
  private void denial(ClaimId target) {
    Claim claim = Objects.requireNonNull(debate.claims().get(target));
    text.append('[').append(not(target)).append("]: It does not hold that: ");
    text.append(ArgdownText.escaped(ExportedDebate.text(claim))).append('\n');
    text.append("  -> ").append(statement(target)).append("\n\n");
  }

  private String statement(ClaimId claim) {
    return "[" + debate.name(claim) + "]";
  }

  /** No id has a blank, so this is none. */
  private String not(ClaimId claim) {
    return "not " + debate.name(claim);
  }

  private static String quoted(String title) {
    return '"' + ExportedDebate.line(title).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
