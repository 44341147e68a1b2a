package dev.moot.engine.render.view;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.Question;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What debates say of each claim in other places than at the claim itself. Made in one pass. */
public final class ClaimIndex {

  private final Site site;
  private final Map<ClaimId, List<Bearing>> bearings = new HashMap<>();
  private final Map<ClaimId, List<Claim>> asserted = new HashMap<>();
  private final Map<ClaimId, List<Crux>> declarations = new HashMap<>();
  private final Map<ClaimId, List<Crux>> deciders = new HashMap<>();
  private final Map<ClaimId, List<Expectation>> expectations = new HashMap<>();
  private final Map<ClaimId, List<Question>> questions = new HashMap<>();
  private final Map<ClaimId, List<Question>> answered = new HashMap<>();

  public ClaimIndex(Site site) {
    this.site = site;
    for (Debate debate : site.debates()) {
      for (Claim claim : debate.claims().values()) {
        claim.condition().ifPresent(c -> add(asserted, c, claim));
      }
      for (Crux crux : debate.cruxes()) {
        add(declarations, crux.claim(), crux);
        add(deciders, crux.decides(), crux);
      }
      debate.expectations().forEach(e -> add(expectations, e.on(), e));
      for (Question question : debate.questions()) {
        question.about().ifPresent(c -> add(questions, c, question));
        question.answeredBy().forEach(c -> add(answered, c, question));
      }
      bearings(debate);
    }
  }

  private void bearings(Debate debate) {
    Map<String, Relation> byId = new HashMap<>();
    debate.relations().forEach(r -> byId.put(r.id(), r));
    for (Relation relation : debate.relations()) {
      for (ClaimId premise : relation.premises()) {
        Bearing.of(relation, byId, site).ifPresent(b -> add(bearings, premise, b));
      }
    }
  }

  private <V> void add(Map<ClaimId, List<V>> map, ClaimId claim, V value) {
    map.computeIfAbsent(site.canonical(claim), c -> new ArrayList<>()).add(value);
  }

  /**
   * The values of a claim's page that come from here; {@code core/docs/theming.md} names them.
   *
   * @param wordings the claim in every debate, the one with the page first
   */
  public Map<String, Object> elsewhere(List<Claim> wordings) {
    ClaimId id = wordings.get(0).id();
    List<LocalDate> moves =
        wordings.stream()
            .flatMap(w -> w.revisions().stream())
            .flatMap(r -> r.date().stream())
            .sorted()
            .toList();
    Optional<LocalDate> raised =
        Stream.concat(
                moves.stream(),
                wordings.stream()
                    .flatMap(w -> w.stances().stream())
                    .flatMap(s -> s.history().stream())
                    .flatMap(s -> s.date().stream()))
            .min(Comparator.naturalOrder());
    Map<String, Object> values = new HashMap<>();
    raised.ifPresent(d -> values.put("raised", d));
    if (!moves.isEmpty()) {
      values.put("moved", moves.get(moves.size() - 1));
    }
    values.put("bearings", bearings.getOrDefault(id, List.of()));
    values.put("assertedUnder", asserted.getOrDefault(id, List.of()));
    values.put("declarations", declarations.getOrDefault(id, List.of()));
    values.put("deciders", deciders.getOrDefault(id, List.of()));
    values.put("expectations", expectations.getOrDefault(id, List.of()));
    values.put("questions", questions.getOrDefault(id, List.of()));
    values.put("answered", answered.getOrDefault(id, List.of()));
    values.put(
        "terms",
        wordings.stream()
            .flatMap(w -> Glossary.in(w, site.debate(w.id().debate()).orElseThrow()).stream())
            .toList());
    values.put(
        "rephrasings",
        wordings.stream()
            .flatMap(w -> site.bearingOn(w.id()).stream())
            .filter(r -> r.type() == Relation.Type.REPHRASES)
            .flatMap(r -> r.premises().stream())
            .flatMap(p -> site.claim(p).stream())
            .toList());
    return values;
  }
}
