package dev.moot.plugin.formats.kialo;

import dev.moot.api.draft.Count.Fate;
import dev.moot.api.draft.Draft;
import dev.moot.api.draft.DraftClaim;
import dev.moot.api.draft.DraftRelation;
import dev.moot.api.model.Relation;
import dev.moot.api.plugin.ImportRequest;
import dev.moot.plugin.formats.graph.Drafting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One export while it is read: first the claims, then what stands where. */
final class KialoReading {

  private final Drafting draft;
  private final List<KialoLine> lines;
  private final Map<String, KialoLine> byNumber = new HashMap<>();
  private final Set<KialoLine> empty = new HashSet<>();
  private final List<String> roots = new ArrayList<>();
  private int evidence;
  private int joined;

  KialoReading(ImportRequest request, KialoLines body) {
    this.draft = new Drafting(request, "Kialo");
    this.lines = body.all();
    body.stray().forEach(l -> draft.remark("line " + l, "stands before the first claim: left out"));
  }

  /** Whether there is no claim. */
  boolean isEmpty() {
    return lines.stream().allMatch(l -> l.seen().isPresent() || l.text().isEmpty());
  }

  Draft draft(String title) {
    lines.forEach(this::claim);
    lines.forEach(this::relation);
    draft.count(Fate.READ, "claims", draft.claims().size(), "claim");
    draft.count(Fate.READ, "supports", draft.relations().count(Relation.Type.SUPPORT), "support");
    draft.count(Fate.READ, "attacks", draft.relations().count(Relation.Type.ATTACK), "attack");
    draft.count(Fate.READ, "evidence", evidence, "link");
    draft.count(Fate.TOLD, "roots", roots.size(), "root");
    draft.count(Fate.JOINED, "see", joined, "repeated claim");
    draft.note("the export of Kialo has no authors, votes, dates or comments");
    return draft.draft(Optional.of(title), roots);
  }

  private void claim(KialoLine line) {
    KialoLine first = byNumber.putIfAbsent(line.number(), line);
    if (first != null) {
      draft.remark(
          line.place(), line.number() + " is there twice: what stands below is below the first");
    }
    if (line.seen().isPresent()) {
      return;
    }
    KialoText text = KialoText.of(line.text());
    if (text.words().isEmpty()) {
      draft.remark(line.place(), line.number() + " has no text: left out");
      empty.add(line);
      return;
    }
    text.refused()
        .forEach(
            url ->
                draft.remark(line.place(), url + " is no web address: its words alone are kept"));
    evidence += text.links().size();
    draft
        .claims()
        .add(DraftClaim.of(key(line), text.words(), text.words()).withEvidence(text.links()));
    if (line.side().isEmpty()) {
      roots.add(key(line));
    }
  }

  private void relation(KialoLine line) {
    if (line.side().isEmpty() || empty.contains(line)) {
      if (line.seen().isPresent()) {
        draft.remark(line.place(), line.number() + " is neither pro nor con: left out");
      }
      return;
    }
    Optional<String> parent = line.parent();
    Optional<KialoLine> target = parent.flatMap(this::meant);
    Optional<KialoLine> premise =
        line.seen().isEmpty() ? Optional.of(line) : line.seen().flatMap(this::meant);
    if (target.isEmpty() || premise.isEmpty()) {
      String missing = target.isEmpty() ? parent.orElse("a parent") : line.seen().orElse("");
      draft.remark(
          line.place(),
          line.number() + " needs " + missing + ", which is not there: no relation is drawn");
      return;
    }
    joined += line.seen().isPresent() && !premise.equals(target) ? 1 : 0;
    Relation.Type type = line.side().get() ? Relation.Type.SUPPORT : Relation.Type.ATTACK;
    draft
        .relations()
        .add(
            DraftRelation.of(
                "line " + line.line(),
                line.number(),
                type,
                List.of(key(premise.get())),
                key(target.get())))
        .ifPresent(why -> draft.remark(line.place(), line.number() + " " + why + ": left out"));
  }

  /** The claim that stands at {@code number}, wherever it stands too. */
  private Optional<KialoLine> meant(String number) {
    Set<String> asked = new HashSet<>();
    String at = number;
    while (asked.add(at)) {
      KialoLine line = byNumber.get(at);
      if (line == null || empty.contains(line)) {
        return Optional.empty();
      }
      Optional<String> other = line.seen();
      if (other.isEmpty()) {
        return Optional.of(line);
      }
      at = other.get();
    }
    return Optional.empty();
  }

  private static String key(KialoLine line) {
    return "claim " + line.line();
  }
}
