package dev.moot.plugin.formats.kialo;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Relation.Type;
import dev.moot.plugin.formats.graph.ExportedDebate;
import dev.moot.plugin.formats.graph.Holds;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A debate laid out as numbered lines. */
final class KialoTree {

  /** How deep claims stand below each other before what is below has a tree of its own. */
  private static final int DEEPEST = 200;

  /**
   * A claim below another one.
   *
   * @param premise the claim
   * @param isPro whether it speaks for the other
   */
  private record Child(ClaimId premise, boolean isPro) {}

  /**
   * A line, whose claim may stand in full elsewhere.
   *
   * @param number its numbers
   * @param side what stands before its text
   * @param claim the claim
   */
  private record Line(String number, String side, ClaimId claim) {}

  private final ExportedDebate debate;
  private final Holds holds;
  private final Map<ClaimId, Set<Child>> children = new LinkedHashMap<>();
  private final Map<ClaimId, String> numbers = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final Deque<ClaimId> waiting = new ArrayDeque<>();
  private int roots;

  KialoTree(ExportedDebate debate, Holds holds) {
    this.debate = debate;
    this.holds = holds;
    for (Relation relation : debate.relations()) {
      relation.target().claim().ifPresent(t -> put(t, relation));
    }
  }

  private void put(ClaimId target, Relation relation) {
    boolean isPro = relation.type() == Type.SUPPORT;
    Set<Child> below = children.computeIfAbsent(target, k -> new LinkedHashSet<>());
    relation.premises().forEach(p -> below.add(new Child(p, isPro)));
  }

  String text() {
    List<ClaimId> order = new ArrayList<>();
    debate.all().stream().filter(debate::isRoot).forEach(c -> order.add(c.id()));
    Set<ClaimId> reasons = new LinkedHashSet<>();
    children.values().forEach(all -> all.forEach(c -> reasons.add(c.premise())));
    debate.all().stream().filter(c -> !reasons.contains(c.id())).forEach(c -> order.add(c.id()));
    debate.all().forEach(c -> order.add(c.id()));
    Set<ClaimId> own = new LinkedHashSet<>(order.subList(0, debate.debate().roots().size()));
    for (ClaimId root : order) {
      plant(root, own);
      while (!waiting.isEmpty()) {
        plant(waiting.poll(), own);
      }
    }
    return written();
  }

  /** Lays out {@code root} and what is below it, unless it stands somewhere. */
  private void plant(ClaimId root, Set<ClaimId> own) {
    if (numbers.containsKey(root)) {
      return;
    }
    roots++;
    Deque<Line> open = new ArrayDeque<>();
    open.push(new Line(roots + ".", "", root));
    while (!open.isEmpty()) {
      Line line = open.pop();
      lines.add(line);
      boolean top = line.side().isEmpty();
      boolean deep = line.number().chars().filter(c -> c == '.').count() >= DEEPEST;
      boolean elsewhere = !top && (own.contains(line.claim()) || deep);
      if (elsewhere) {
        waiting.add(line.claim());
      } else if (numbers.putIfAbsent(line.claim(), line.number()) == null) {
        below(line).forEach(open::push);
      }
    }
  }

  /** The lines below {@code line}, the last one first. */
  private List<Line> below(Line line) {
    List<Line> below = new ArrayList<>();
    for (Child child : children.getOrDefault(line.claim(), Set.of())) {
      String number = line.number() + (below.size() + 1) + ".";
      below.add(0, new Line(number, child.isPro() ? "Pro: " : "Con: ", child.premise()));
    }
    return below;
  }

  private String written() {
    StringBuilder text = new StringBuilder("Discussion Title: ");
    text.append(ExportedDebate.line(debate.debate().title())).append("\n\n");
    int changed = 0;
    int unlinked = 0;
    for (Line line : lines) {
      Claim claim = Objects.requireNonNull(debate.claims().get(line.claim()));
      String number = numbers.get(line.claim());
      text.append(line.number()).append(' ').append(line.side());
      if (!line.number().equals(number)) {
        text.append("-> See ").append(number).append('\n');
        continue;
      }
      WrittenText words = WrittenText.of(claim, line.side().isEmpty());
      changed += words.isChanged() ? 1 : 0;
      unlinked += debate.isOwn(claim) ? words.unlinked() : 0;
      text.append(words.text()).append('\n');
    }
    holds.near(
        "texts",
        changed,
        "text that begins as a mark of Kialo, with a blank in it",
        "texts that begin as marks of Kialo, with a blank in them");
    holds.lost(
        "evidence",
        unlinked,
        "piece of evidence of which the text has no words",
        "pieces of evidence of which the text has no words");
    return text.toString();
  }
}
