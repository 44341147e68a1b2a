package dev.moot.engine.parse;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Relation;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the {@code relations} of a claim file. */
final class RelationReader {

  private final DebateNames names;
  private final Set<String> claimIds;
  private final Map<String, SourceLocation> places = new TreeMap<>();

  RelationReader(DebateNames names, Set<String> claimIds) {
    this.names = names;
    this.claimIds = claimIds;
  }

  /** All relations: those of the list, then {@code sugar}. */
  List<Relation> read(YamlMapping file, List<Relation> sugar) {
    List<Relation> relations = new ArrayList<>();
    int number = 1;
    for (YamlMapping mapping : file.mappings("relations")) {
      read(mapping, number++).ifPresent(r -> add(relations, r));
    }
    sugar.forEach(r -> add(relations, r));
    names.undercuts().forEach(this::checkUndercut);
    return relations;
  }

  private void add(List<Relation> relations, Relation relation) {
    SourceLocation first = places.putIfAbsent(relation.id(), relation.location());
    if (first == null) {
      relations.add(relation);
    } else {
      names.duplicate("relation", relation.id(), relation.location(), first);
    }
  }

  private Optional<Relation> read(YamlMapping m, int number) {
    Optional<YamlValue> idValue = m.value("id");
    Optional<String> id = idValue.flatMap(YamlValue::asId);
    SourceLocation place = idValue.map(YamlValue::location).orElse(m.location());
    Optional<Relation.Type> type =
        m.required("type", "say how it bears: `type: support`")
            .flatMap(v -> v.asKeyword(Relation.Type.class));
    Optional<YamlValue> premisesValue =
        m.required("premises", "name the claims that bear: `premises: [id]`");
    List<ClaimId> premises = new ArrayList<>();
    for (YamlValue value : premisesValue.map(YamlValue::asList).orElse(List.of())) {
      names.claim(value).ifPresent(premises::add);
    }
    Optional<YamlValue> targetValue = m.required("target", "name what they bear on: `target: id`");
    Optional<Relation.Target> target = targetValue.flatMap(v -> target(type, v));
    double strength = m.value("strength").flatMap(YamlValue::asShare).orElse(1.0);
    Optional<ParticipantId> by = m.value("by").flatMap(names::participant);
    Optional<String> scheme = m.text("scheme");
    Optional<Quote> quote = names.quote(m, "quote");
    m.close();
    if (type.isEmpty() || target.isEmpty() || premises.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Relation(
            id.orElse("relation-" + number),
            type.get(),
            premises,
            target.get(),
            strength,
            by,
            scheme,
            quote,
            place));
  }

  private Optional<Relation.Target> target(Optional<Relation.Type> type, YamlValue value) {
    if (type.isPresent() && type.get() == Relation.Type.UNDERCUT) {
      Optional<String> relation = value.asId();
      relation.ifPresent(r -> names.undercut(r, value.location()));
      return relation.map(Relation.Target::ofRelation);
    }
    return names.claim(value).map(Relation.Target::of);
  }

  private void checkUndercut(NameUse undercut) {
    if (places.containsKey(undercut.name())) {
      return;
    }
    if (claimIds.contains(undercut.name())) {
      names.report(
          Diagnostic.error(
                  "claims/undercut-target",
                  undercut.location(),
                  "an undercut targets a relation, and `" + undercut.name() + "` is a claim")
              .withHint("name the relation to weaken, or write `type: attack`"));
      return;
    }
    Optional<String> near = Nearest.to(undercut.name(), new TreeSet<>(places.keySet()));
    Diagnostic diagnostic =
        Diagnostic.error(
                "claims/unknown-relation",
                undercut.location(),
                "no relation `" + undercut.name() + "` in debate `" + names.debate() + "`")
            .withHint(
                near.map(n -> "did you mean `" + n + "`?")
                    .orElse("give the relation an `id` to name it by"));
    names.report(
        near.map(places::get)
            .map(p -> diagnostic.withRelated(p, "`" + near.get() + "` is declared here"))
            .orElse(diagnostic));
  }
}
