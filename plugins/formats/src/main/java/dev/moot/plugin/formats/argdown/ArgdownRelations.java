package dev.moot.plugin.formats.argdown;

import dev.moot.api.draft.DraftRelation;
import dev.moot.api.model.Relation;
import dev.moot.plugin.formats.graph.Drafting;
import dev.moot.plugin.formats.plain.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the parts of a file bear on one another, as its list of relations has it. */
final class ArgdownRelations {

  /** An undercut, which waits until all it may undercut is drawn. */
  private record Undercut(String from, Node relation) {}

  private final Drafting draft;
  private final Map<String, String> statements;
  private final Map<String, ReadArgument> arguments;
  private final Map<String, List<String>> outgoing = new LinkedHashMap<>();
  private final List<Undercut> undercuts = new ArrayList<>();
  private int number;
  private int approximated;
  private int strict;

  ArgdownRelations(
      Drafting draft, Map<String, String> statements, Map<String, ReadArgument> arguments) {
    this.draft = draft;
    this.statements = statements;
    this.arguments = arguments;
  }

  /** How many were drawn as something near. */
  int approximated() {
    return approximated;
  }

  /** How many are of the strict mode. */
  int strict() {
    return strict;
  }

  /** Takes one of the list. */
  void add(Node node) {
    Optional<String> from = end(node, "from");
    Optional<Relation.Type> type = type(node.at("relationType").word());
    if (from.isEmpty() || type.isEmpty()) {
      draft.remark(
          "",
          words(node) + (type.isEmpty() ? " is of no known type" : " has no start") + ": left out");
      return;
    }
    String toType = node.at("toType").word();
    ReadArgument argument = arguments.get(node.at("to").word());
    boolean steps = toType.equals("argument") && argument != null && argument.claim().isEmpty();
    if (type.get() == Relation.Type.UNDERCUT || (steps && type.get() == Relation.Type.ATTACK)) {
      undercuts.add(new Undercut(from.get(), node));
      return;
    }
    Optional<String> to = end(node, "to");
    if (to.isEmpty()) {
      draft.remark("", words(node) + " has no end: left out");
      return;
    }
    if (repeatsItsStep(node, type.get(), to.get())) {
      return;
    }
    DraftRelation relation = relation(node, type.get(), from.get(), to.get());
    if (draw(node, relation)) {
      approximated += steps ? 1 : 0;
      strict += node.at("relationType").word().matches("entails|contrary") ? 1 : 0;
    }
    if (node.at("fromType").word().equals("argument") && type.get() != Relation.Type.CONTRADICTS) {
      draft
          .relations()
          .key(relation)
          .ifPresent(
              k -> outgoing.computeIfAbsent(node.at("from").word(), a -> new ArrayList<>()).add(k));
    }
  }

  /** Draws the undercuts: all that they weaken is there by now. */
  void undercut() {
    for (Undercut undercut : undercuts) {
      Node node = undercut.relation();
      List<String> targets = weakened(node);
      if (targets.isEmpty()) {
        draft.remark("", words(node) + " weakens nothing that is drawn: left out");
      }
      boolean drawn = false;
      for (String target : targets) {
        drawn |= draw(node, relation(node, Relation.Type.UNDERCUT, undercut.from(), target));
      }
      approximated += drawn && !node.at("relationType").word().equals("undercut") ? 1 : 0;
    }
  }

  private List<String> weakened(Node node) {
    String to = node.at("to").word();
    ReadArgument argument = arguments.get(to);
    if (argument == null) {
      return List.of();
    }
    if (node.at("toType").word().equals("inference")) {
      String step = argument.byConclusion().get(node.at("conclusionIndex").number(-1));
      return step == null ? argument.lastStep().stream().toList() : List.of(step);
    }
    return argument.claim().isPresent()
        ? outgoing.getOrDefault(to, List.of()).stream().distinct().toList()
        : argument.lastStep().stream().toList();
  }

  private DraftRelation relation(Node node, Relation.Type type, String from, String to) {
    number++;
    return DraftRelation.of("relation " + number, node.at("from").word(), type, List.of(from), to);
  }

  /** Whether {@code relation}, which {@code node} is, has its place; if not, it is told why. */
  private boolean draw(Node node, DraftRelation relation) {
    Optional<String> why = draft.relations().add(relation);
    why.ifPresent(w -> draft.remark("", words(node) + " " + w + ": left out"));
    return why.isEmpty();
  }

  /** An argument supports what it concludes already, by its last step. */
  private boolean repeatsItsStep(Node node, Relation.Type type, String to) {
    ReadArgument argument = arguments.get(node.at("from").word());
    return node.at("fromType").word().equals("argument")
        && argument != null
        && argument.claim().isEmpty()
        && type == Relation.Type.SUPPORT
        && argument.speaker().equals(to);
  }

  private Optional<String> end(Node node, String end) {
    String title = node.at(end).word();
    boolean statement = node.at(end + "Type").word().equals("equivalence-class");
    return statement
        ? Optional.ofNullable(statements.get(title))
        : Optional.ofNullable(arguments.get(title)).map(ReadArgument::speaker);
  }

  private static Optional<Relation.Type> type(String word) {
    return switch (word) {
      case "support", "entails" -> Optional.of(Relation.Type.SUPPORT);
      case "attack" -> Optional.of(Relation.Type.ATTACK);
      case "contradictory", "contrary" -> Optional.of(Relation.Type.CONTRADICTS);
      case "undercut" -> Optional.of(Relation.Type.UNDERCUT);
      default -> Optional.empty();
    };
  }

  private static String words(Node node) {
    return "\""
        + node.at("relationType").word()
        + "\" from `"
        + node.at("from").word()
        + "` to `"
        + node.at("to").word()
        + "`";
  }
}
