package dev.moot.plugin.formats.carneades;

import dev.moot.api.draft.Count.Fate;
import dev.moot.api.draft.Draft;
import dev.moot.api.draft.DraftClaim;
import dev.moot.api.draft.DraftRelation;
import dev.moot.api.model.Relation;
import dev.moot.api.plugin.ImportRequest;
import dev.moot.plugin.formats.graph.Drafting;
import dev.moot.plugin.formats.plain.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One graph while it is read: statements, arguments with what undercuts them, issues. */
final class CarneadesReading {

  /** What a graph may have; the rest of these keys is told of in counts. */
  private static final Set<String> KEYS =
      Set.of(
          "meta",
          "statements",
          "tests",
          "labels",
          "arguments",
          "assumptions",
          "issues",
          "argument_schemes",
          "language",
          "issue_schemes",
          "weighing_functions");

  private static final Set<String> ARGUMENT =
      Set.of("premises", "conclusion", "undercutter", "scheme", "weight");

  private final Drafting draft;
  private final Node root;
  private final Set<String> known = new LinkedHashSet<>();
  private final List<DraftRelation> undercuts = new ArrayList<>();
  private int weights;
  private int roles;

  CarneadesReading(ImportRequest request, Node root) {
    this.draft = new Drafting(request, "Carneades");
    this.root = root;
  }

  /** Whether nothing is stated. */
  boolean isEmpty() {
    return root.at("statements").size() == 0 && root.at("arguments").size() == 0;
  }

  Draft draft() {
    root.map().keySet().stream()
        .filter(k -> !KEYS.contains(k))
        .forEach(k -> draft.remark("", "`" + k + "` is no key of Carneades: left out"));
    root.at("statements").map().forEach(this::statement);
    root.at("arguments").map().forEach(this::argument);
    undercuts.forEach(u -> draw(u, "what undercuts `" + u.name() + "`"));
    root.at("issues").map().forEach(this::issue);
    counts();
    tests();
    return draft.draft(root.at("meta").at("title").text(), draft.relations().roots(draft.claims()));
  }

  private void statement(String id, Node node) {
    Optional<String> text = node.isMap() ? node.at("text").text() : node.text();
    if (text.isEmpty()) {
      draft.remark("", "statement `" + id + "` has no text: its name stands for it");
    }
    add(id, text.orElse(id));
  }

  private void add(String id, String text) {
    if (known.add(id)) {
      draft.claims().add(DraftClaim.of(id, id, text));
    }
  }

  /** The key of a statement that is used, declared or not. */
  private String used(String id) {
    if (!known.contains(id)) {
      draft.remark("", "statement `" + id + "` is not declared: its name stands for it");
      add(id, id);
    }
    return id;
  }

  private void argument(String id, Node node) {
    weights += node.at("weight").isNothing() ? 0 : 1;
    roles += node.at("premises").isMap() ? 1 : 0;
    List<String> premises = words(node.at("premises"));
    Optional<String> conclusion = node.at("conclusion").text();
    Optional<String> undercutter = node.at("undercutter").text();
    String name = "argument `" + id + "`";
    Optional<String> drawn = Optional.empty();
    if (!areNames(node.at("premises"))) {
      // Without one of its premises it would be another argument.
      draft.remark("", "a premise of " + name + " is no name: not drawn");
    } else if (premises.isEmpty() || conclusion.isEmpty()) {
      draft.remark(
          "",
          name + (premises.isEmpty() ? " has no premise" : " concludes nothing") + ": not drawn");
    } else {
      DraftRelation relation =
          DraftRelation.of(
                  id,
                  id,
                  Relation.Type.SUPPORT,
                  premises.stream().map(this::used).toList(),
                  used(conclusion.get()))
              .withScheme(node.at("scheme").text());
      draw(relation, name);
      if (!node.at("scheme").isNothing() && node.at("scheme").text().isEmpty()) {
        draft.remark("", "the scheme of " + name + " is no name: left out");
      }
      drawn = draft.relations().key(relation);
    }
    if (undercutter.isPresent() && drawn.isEmpty()) {
      draft.remark("", "what undercuts " + name + " has nothing to weaken: left out");
    } else if (undercutter.isPresent()) {
      String by = used(undercutter.get());
      undercuts.add(
          DraftRelation.of("undercut " + id, id, Relation.Type.UNDERCUT, List.of(by), drawn.get()));
    }
  }

  private void draw(DraftRelation relation, String name) {
    draft
        .relations()
        .add(relation)
        .ifPresent(why -> draft.remark("", name + " " + why + ": not drawn"));
  }

  private void issue(String id, Node node) {
    List<String> positions =
        words(node.at("positions")).stream().distinct().map(this::used).toList();
    if (positions.size() < 2) {
      draft.remark("", "issue `" + id + "` has no two positions: left out");
    }
    for (int i = 0; i < positions.size(); i++) {
      for (int k = i + 1; k < positions.size(); k++) {
        draw(
            DraftRelation.of(
                "issue " + id + " " + i + " " + k,
                id,
                Relation.Type.CONTRADICTS,
                List.of(positions.get(i)),
                positions.get(k)),
            "issue `" + id + "`");
      }
    }
  }

  /** A list of names, a mapping of names or lists of them by roles, or one name. */
  private static List<String> words(Node node) {
    return parts(node).stream().flatMap(n -> n.text().stream()).toList();
  }

  private static boolean areNames(Node node) {
    return parts(node).stream().allMatch(n -> n.text().isPresent());
  }

  private static List<Node> parts(Node node) {
    List<Node> all = new ArrayList<>(node.list());
    for (Node role : node.map().values()) {
      all.addAll(role.isList() ? role.list() : List.of(role));
    }
    node.text().ifPresent(t -> all.add(node));
    return all;
  }

  private void counts() {
    draft.countGraph(Relation.Type.SUPPORT, Relation.Type.UNDERCUT, Relation.Type.CONTRADICTS);
    Set<String> assumed = new LinkedHashSet<>(words(root.at("assumptions")));
    root.at("statements")
        .map()
        .forEach(
            (id, s) -> {
              if (s.at("assumed").isTrue()) {
                assumed.add(id);
              }
            });
    lost("schemes", root.at("argument_schemes").size(), "argument scheme");
    lost("issue_schemes", root.at("issue_schemes").size(), "issue scheme");
    lost("weighing_functions", root.at("weighing_functions").size(), "weighing function");
    draft.count(
        Fate.LEFT_OUT,
        "lost.language",
        root.at("language").size(),
        "word of the language",
        "words of the language");
    lost("weights", weights, "weight");
    lost("assumptions", assumed.size(), "assumption");
    draft.count(
        Fate.LEFT_OUT,
        "lost.issues",
        root.at("issues").size(),
        "way in which an issue is decided",
        "ways in which issues are decided");
    int notes = others(root.at("meta"), Set.of("title"));
    for (Node statement : root.at("statements").map().values()) {
      notes += others(statement, Set.of("text", "assumed"));
    }
    for (Node argument : root.at("arguments").map().values()) {
      notes += others(argument, ARGUMENT);
    }
    draft.count(
        Fate.LEFT_OUT,
        "lost.notes",
        notes,
        "note on the graph, a statement or an argument",
        "notes on the graph, statements or arguments");
    draft.count(
        Fate.LEFT_OUT,
        "lost.roles",
        roles,
        "set of roles of premises",
        "sets of roles of premises");
  }

  private static int others(Node node, Set<String> known) {
    return (int) node.map().keySet().stream().filter(k -> !known.contains(k)).count();
  }

  private void lost(String key, int number, String one) {
    draft.count(Fate.LEFT_OUT, "lost." + key, number, one);
  }

  private void tests() {
    Node tests = root.at(root.at("tests").isMap() ? "tests" : "labels");
    String labels =
        tests.map().entrySet().stream()
            .map(e -> e.getKey() + ": " + String.join(", ", words(e.getValue())))
            .collect(Collectors.joining("; "));
    if (!labels.isEmpty()) {
      draft.note(
          "its tests are not carried over, since Carneades counts as out what has no support, and"
              + " Moot's grounded labels do not: "
              + labels);
    }
  }
}
