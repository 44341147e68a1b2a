package dev.moot.plugin.formats.argdown;

import dev.moot.api.draft.Count.Fate;
import dev.moot.api.draft.Draft;
import dev.moot.api.draft.DraftClaim;
import dev.moot.api.draft.DraftRelation;
import dev.moot.api.model.Relation;
import dev.moot.api.plugin.ImportRequest;
import dev.moot.plugin.formats.graph.Drafting;
import dev.moot.plugin.formats.plain.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One file of Argdown while it is read: statements, arguments, then how they bear. */
final class ArgdownReading {

  private final Drafting draft;
  private final Node root;
  private final Map<String, String> statements = new LinkedHashMap<>();
  private final Map<String, ReadArgument> arguments = new LinkedHashMap<>();
  private int descriptions;
  private int texts;

  ArgdownReading(ImportRequest request, Node root) {
    this.draft = new Drafting(request, "Argdown");
    this.root = root;
  }

  Draft draft() {
    root.at("statements").map().forEach(this::statement);
    root.at("arguments").map().forEach(this::argument);
    arguments.forEach(this::steps);
    ArgdownRelations relations = new ArgdownRelations(draft, statements, arguments);
    root.at("relations").list().forEach(relations::add);
    relations.undercut();
    counts(relations);
    draft.note(
        "what Argdown's tool does not understand it leaves out of its JSON: look at its own messages");
    return draft.draft(Optional.empty(), draft.relations().roots(draft.claims()));
  }

  private void statement(String title, Node node) {
    Wording wording = Wording.of(node.at("members").list());
    if (wording.text().isEmpty()) {
      draft.remark("", "`[" + title + "]` has no text: its title stands for it");
    }
    texts += wording.others();
    statements.put(title, claim("statement " + title, title, wording.text()));
  }

  private String claim(String key, String title, Optional<String> text) {
    String words = text.orElse(title.isBlank() ? "Untitled" : title);
    draft.claims().add(DraftClaim.of(key, Wording.name(title, words), words));
    return key;
  }

  private void argument(String title, Node node) {
    Wording wording = Wording.of(node.at("members").list());
    texts += wording.others();
    List<Node> pcs = node.at("pcs").list();
    if (!pcs.isEmpty()) {
      descriptions += wording.text().isPresent() ? 1 : 0;
      arguments.put(title, new ReadArgument(Optional.empty(), claims(title, pcs), Step.of(pcs)));
      return;
    }
    if (wording.text().isEmpty()) {
      draft.remark("", "`<" + title + ">` has no text: its title stands for it");
    }
    String key = claim("argument " + title, title, wording.text());
    arguments.put(title, new ReadArgument(Optional.of(key), List.of(), List.of()));
  }

  /** The claims of an argument's statements; one that is no statement of the file is added. */
  private List<String> claims(String argument, List<Node> pcs) {
    List<String> claims = new ArrayList<>();
    for (Node part : pcs) {
      String title = part.at("title").word();
      claims.add(
          statements.computeIfAbsent(
              title.isBlank() ? argument + " " + claims.size() : title,
              t -> {
                draft.remark("", "`[" + t + "]` of `<" + argument + ">` is no statement: added");
                return claim("statement " + t, t, part.at("text").text());
              }));
    }
    return claims;
  }

  private void steps(String title, ReadArgument argument) {
    for (int i = 0; i < argument.steps().size(); i++) {
      Step step = argument.steps().get(i);
      if (step.premises().isEmpty()) {
        draft.remark("", "a step of `<" + title + ">` has no premise: not drawn");
        continue;
      }
      DraftRelation relation =
          DraftRelation.of(
                  "step " + step.conclusion() + " of " + title,
                  title,
                  Relation.Type.SUPPORT,
                  step.premises().stream().map(argument.claims()::get).distinct().toList(),
                  argument.claims().get(step.conclusion()))
              .withScheme(step.rules());
      draft
          .relations()
          .add(relation)
          .ifPresent(why -> draft.remark("", "a step of `<" + title + ">` " + why + ": left out"));
      draft.relations().key(relation).ifPresent(k -> argument.drawn().put(step.conclusion(), k));
    }
  }

  private void counts(ArgdownRelations relations) {
    draft.countGraph(
        Relation.Type.SUPPORT,
        Relation.Type.ATTACK,
        Relation.Type.UNDERCUT,
        Relation.Type.CONTRADICTS);
    draft.count(Fate.LEFT_OUT, "lost.tags", root.at("tags").size(), "tag");
    int data = data(root.at("statements")) + data(root.at("arguments"));
    draft.count(Fate.LEFT_OUT, "lost.data", data, "block of data", "blocks of data");
    draft.count(Fate.LEFT_OUT, "lost.sections", sections(root), "section");
    draft.count(
        Fate.LEFT_OUT,
        "lost.descriptions",
        descriptions,
        "description of an argument",
        "descriptions of arguments");
    draft.count(Fate.LEFT_OUT, "lost.texts", texts, "other wording", "other wordings");
    draft.count(
        Fate.APPROXIMATED,
        "lost.approximated",
        relations.approximated(),
        "relation to an argument with steps, as one to its last step or conclusion",
        "relations to arguments with steps, as ones to their last steps or conclusions");
    draft.count(
        Fate.APPROXIMATED,
        "lost.strict",
        relations.strict(),
        "\"entails\" or \"contrary\", as \"support\" or \"contradicts\"",
        "\"entails\" and \"contrary\", as \"support\" and \"contradicts\"");
    draft.count(Fate.TOLD, "argdown.statements", root.at("statements").size(), "statement");
    draft.count(Fate.TOLD, "argdown.args", root.at("arguments").size(), "argument");
    Map<String, Integer> types = new TreeMap<>();
    root.at("relations")
        .list()
        .forEach(r -> types.merge(r.at("relationType").word(), 1, Integer::sum));
    types.forEach((type, n) -> draft.count(Fate.TOLD, "argdown.rel." + type, n, "relation"));
  }

  /** The sections, those in others too. */
  private static int sections(Node root) {
    int all = 0;
    Deque<Node> open = new ArrayDeque<>(root.at("sections").list());
    while (!open.isEmpty()) {
      all++;
      open.addAll(open.remove().at("children").list());
    }
    return all;
  }

  /** Data of the writer; that one wording is the canonical one is none. */
  private static int data(Node parts) {
    return (int)
        parts.map().values().stream()
            .filter(
                p -> p.at("data").map().keySet().stream().anyMatch(k -> !k.equals("isCanonical")))
            .count();
  }
}
