package dev.moot.dist.edits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What happens to debates, but for what happens to single claims. */
final class DebateEdits {

  static final List<Edit> ALL =
      List.of(
          new Edit("new debate", DebateEdits::add),
          new Edit("delete debate", DebateEdits::delete),
          new Edit("debate title", (site, chance) -> any(site, chance).title = chance.words()),
          new Edit("new participant", (site, chance) -> person(any(site, chance), chance)),
          new Edit("participant name", DebateEdits::name),
          new Edit("participant gone", (site, chance) -> lose(any(site, chance).people, chance)),
          new Edit("term", (site, chance) -> term(any(site, chance), chance)),
          new Edit("term gone", (site, chance) -> lose(any(site, chance).terms, chance)),
          new Edit("source", (site, chance) -> source(any(site, chance), chance)),
          new Edit("source text", DebateEdits::sourceText),
          new Edit("relation", (site, chance) -> relation(any(site, chance), chance)),
          new Edit("undercut", (site, chance) -> undercut(any(site, chance), chance)),
          new Edit("crux", (site, chance) -> crux(any(site, chance), chance)),
          new Edit("expectation", (site, chance) -> expectation(any(site, chance), chance)),
          new Edit("question", (site, chance) -> question(any(site, chance), chance)),
          new Edit("less in a list", DebateEdits::less));

  private DebateEdits() {}

  private static DebateDraft any(SiteDraft site, Chance chance) {
    return chance.of(site.debates);
  }

  /** A debate with some of everything. */
  static void add(SiteDraft site, Chance chance) {
    DebateDraft debate = new DebateDraft("d" + chance.fresh(), chance.words());
    site.debates.add(debate);
    source(debate, chance);
    for (int i = 0; i < 2; i++) {
      person(debate, chance);
    }
    for (int i = 3; i > 0; i--) {
      ClaimEdits.add(site, debate, chance);
    }
    term(debate, chance);
    crux(debate, chance);
    relation(debate, chance);
    undercut(debate, chance);
    expectation(debate, chance);
    question(debate, chance);
  }

  private static void delete(SiteDraft site, Chance chance) {
    if (site.debates.size() > 1) {
      site.debates.remove(any(site, chance));
    }
  }

  private static void person(DebateDraft debate, Chance chance) {
    debate.people.put("w" + chance.fresh(), "{name: \"" + chance.words() + "\"}");
  }

  private static void name(SiteDraft site, Chance chance) {
    DebateDraft debate = any(site, chance);
    if (!debate.people.isEmpty()) {
      debate.people.put(
          chance.of(debate.people.keySet()),
          "{name: \"" + chance.words() + "\", anonymised: " + chance.oneIn(2) + "}");
    }
  }

  private static void lose(Map<String, String> from, Chance chance) {
    if (!from.isEmpty()) {
      from.remove(chance.of(from.keySet()));
    }
  }

  private static void term(DebateDraft debate, Chance chance) {
    String word =
        debate.terms.isEmpty() || chance.oneIn(2)
            ? chance.word() + "-" + chance.fresh()
            : chance.of(debate.terms.keySet());
    debate.terms.put(word, "{text: \"" + chance.sentence() + "\"}");
  }

  private static void source(DebateDraft debate, Chance chance) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      lines.add(chance.sentence());
    }
    debate.sources.put("s" + chance.fresh(), lines);
  }

  private static void sourceText(SiteDraft site, Chance chance) {
    List<String> lines = chance.of(any(site, chance).sources.values());
    if (chance.oneIn(2)) {
      lines.add(chance.below(lines.size() + 1), chance.sentence());
    } else {
      lines.set(chance.below(lines.size()), chance.sentence());
    }
  }

  private static void relation(DebateDraft debate, Chance chance) {
    if (debate.claims.size() > 1) {
      int target = chance.below(debate.claims.size() - 1);
      String to = debate.claims.get(target).id;
      String from = debate.claims.get(debate.claims.size() - 1).id;
      String type = chance.of(List.of("support", "attack", "rephrases", "contradicts"));
      int id = chance.fresh();
      String strength = chance.oneIn(2) ? "" : ", strength: 0." + (1 + chance.below(8));
      list(
          debate,
          "relations",
          "{id: r"
              + id
              + ", type: "
              + type
              + ", premises: ["
              + from
              + "], target: "
              + to
              + strength
              + "}",
          from,
          to);
    }
  }

  /** A claim against a step from one claim to another, where there is a step with a name. */
  private static void undercut(DebateDraft debate, Chance chance) {
    if (debate.steps().isEmpty()) {
      relation(debate, chance);
    }
    List<String> steps = debate.steps();
    if (!steps.isEmpty()) {
      String step = chance.of(steps);
      String from = chance.of(debate.claims).id;
      list(
          debate,
          "relations",
          "{type: undercut, premises: [" + from + "], target: " + step + "}",
          from,
          "-" + step);
    }
  }

  private static void crux(DebateDraft debate, Chance chance) {
    String root = debate.claims.get(0).id;
    String claim = chance.of(debate.claims).id;
    if (!claim.equals(root) && !debate.people.isEmpty()) {
      String who = chance.of(debate.people.keySet());
      String text = "question: \"" + chance.words() + "?\", if_true: \"" + chance.sentence() + "\"";
      list(
          debate,
          "cruxes",
          "{claim: " + claim + ", for: " + root + ", declared_by: " + who + ", " + text + "}",
          claim,
          root,
          "@" + who);
    }
  }

  private static void expectation(DebateDraft debate, Chance chance) {
    if (!debate.people.isEmpty()) {
      String who = chance.of(debate.people.keySet());
      String claim = chance.of(debate.claims).id;
      String due = chance.oneIn(2) ? "" : ", due: " + chance.day();
      list(
          debate,
          "expectations",
          "{by: "
              + who
              + ", on: "
              + claim
              + ", direction: up, if: \""
              + chance.words()
              + "\""
              + due
              + "}",
          claim,
          "@" + who);
    }
  }

  private static void question(DebateDraft debate, Chance chance) {
    String claim = chance.of(debate.claims).id;
    list(debate, "questions", "{text: \"" + chance.words() + "?\", about: " + claim + "}", claim);
  }

  private static void list(DebateDraft debate, String list, String line, String... names) {
    List<String> needs = new ArrayList<>();
    for (String name : names) {
      String kind = name.startsWith("@") ? "person " : name.startsWith("-") ? "step " : "claim ";
      needs.add(kind + debate.id + "/" + name.replaceFirst("^[@-]", ""));
    }
    debate.lists.computeIfAbsent(list, l -> new ArrayList<>()).add(new Block(line, needs));
  }

  private static void less(SiteDraft site, Chance chance) {
    Map<String, List<Block>> lists = new LinkedHashMap<>(any(site, chance).lists);
    lists.values().removeIf(List::isEmpty);
    if (!lists.isEmpty()) {
      List<Block> lines = chance.of(lists.values());
      lines.remove(chance.below(lines.size()));
    }
  }
}
