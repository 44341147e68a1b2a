package dev.moot.plugin.formats.aif;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Relation;
import dev.moot.plugin.formats.graph.ExportedDebate;
import dev.moot.plugin.formats.graph.Holds;
import dev.moot.plugin.formats.plain.JsonWriting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One node set while it is written. */
final class AifWriting {

  private final ExportedDebate debate;
  private final Debate people;
  private final Holds holds;
  private final List<Map<String, Object>> nodes = new ArrayList<>();
  private final List<Map<String, Object>> edges = new ArrayList<>();
  private final List<Map<String, Object>> locutions = new ArrayList<>();
  private final Map<ClaimId, String> claims = new HashMap<>();
  private final Map<String, List<String>> steps = new HashMap<>();
  private final Set<String> heard = new HashSet<>();
  private int unclear;

  AifWriting(ExportedDebate debate, Holds holds) {
    this.debate = debate;
    this.people = debate.debate().withPeopleTold();
    this.holds = holds;
  }

  String text() {
    for (Claim claim : debate.all()) {
      String id = node("I", ExportedDebate.text(claim));
      claims.put(claim.id(), id);
      if (debate.isOwn(claim)) {
        claim.quotes().forEach(q -> locution(claim, q, id));
      }
    }
    debate.relations().forEach(r -> steps.put(r.id(), step(r)));
    debate.relations().forEach(this::ends);
    holds.lost(
        "silent",
        debate.debate().participants().size() - heard.size(),
        "participant whom no claim quotes",
        "participants whom no claim quotes");
    holds.lost(
        "unclear",
        unclear,
        "quote of nobody in which a colon stands alone",
        "quotes of nobody in which a colon stands alone");
    Map<String, Object> document = new LinkedHashMap<>();
    if (!holds.lines().isEmpty()) {
      document.put("moot", holds.lines());
    }
    document.put("nodes", nodes);
    document.put("edges", edges);
    document.put("locutions", locutions);
    return JsonWriting.of(document);
  }

  /**
   * Somebody's words, which are an assertion only where they state the claim, for all cases. Else
   * they say something that bears on it.
   */
  private void locution(Claim said, Quote quote, String claim) {
    String words = ExportedDebate.line(quote.exact());
    Optional<String> by = quote.by().map(this::name);
    if (by.isEmpty() && Speakers.COLON.matcher(words).find()) {
      // What stands before the colon would be taken for who says it.
      unclear++;
      return;
    }
    quote.by().ifPresent(heard::add);
    String locution = node("L", by.map(b -> b + " : ").orElse("") + words);
    String scheme = isAsserted(said, quote) ? Locutions.ASSERTING : Locutions.SPEAKING;
    String act = node("YA", scheme);
    nodes.get(nodes.size() - 1).put("scheme", scheme);
    edge(locution, act);
    edge(act, claim);
    by.ifPresent(
        b -> {
          Map<String, Object> speaker = new LinkedHashMap<>();
          speaker.put("nodeID", locution);
          speaker.put("personID", b);
          locutions.add(speaker);
        });
  }

  private boolean isAsserted(Claim claim, Quote quote) {
    return claim.condition().isEmpty()
        && quote
            .by()
            .flatMap(people::participant)
            .filter(p -> !ExportedDebate.isStated(claim, p.id()))
            .isEmpty();
  }

  /** A name in which no colon stands alone, as that ends it. */
  private String name(String participant) {
    String name = people.participant(participant).map(Participant::name).orElse(participant);
    return ExportedDebate.line(name).replaceAll("\\s:(?=\\s|$)", ":");
  }

  private List<String> step(Relation relation) {
    return switch (relation.type()) {
      case SUPPORT -> List.of(step("RA", "Default Inference", relation));
      case REPHRASES -> List.of(step("MA", "Default Rephrase", relation));
      // A conflict with several ends would be one with each of them.
      case CONTRADICTS ->
          Collections.nCopies(relation.premises().size() == 1 ? 2 : 1, "Default Conflict").stream()
              .map(usual -> step("CA", usual, relation))
              .toList();
      default -> List.of(step("CA", "Default Conflict", relation));
    };
  }

  private String step(String type, String usual, Relation relation) {
    String scheme = relation.scheme().map(ExportedDebate::line).orElse(usual);
    String id = node(type, scheme);
    nodes.get(nodes.size() - 1).put("scheme", scheme);
    return id;
  }

  private void ends(Relation relation) {
    List<String> made = steps.getOrDefault(relation.id(), List.of());
    for (int i = 0; i < made.size(); i++) {
      String step = made.get(i);
      boolean back = i > 0;
      relation
          .premises()
          .forEach(
              p -> {
                String premise = Objects.requireNonNull(claims.get(p));
                edge(back ? step : premise, back ? premise : step);
              });
      relation
          .target()
          .claim()
          .map(claims::get)
          .ifPresent(t -> edge(back ? t : step, back ? step : t));
      relation
          .target()
          .relation()
          .map(steps::get)
          .ifPresent(all -> all.forEach(weak -> edge(step, weak)));
    }
  }

  private String node(String type, String text) {
    String id = String.valueOf(nodes.size() + 1);
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("nodeID", id);
    node.put("text", text);
    node.put("type", type);
    nodes.add(node);
    return id;
  }

  private void edge(String from, String to) {
    Map<String, Object> edge = new LinkedHashMap<>();
    edge.put("edgeID", String.valueOf(edges.size() + 1));
    edge.put("fromID", from);
    edge.put("toID", to);
    edges.add(edge);
  }
}
