package dev.moot.engine.parse;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Relation;
import dev.moot.engine.rule.ClaimRules;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the {@code relations} of a claim file. */
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
    for (YamlMapping mapping : file.value(ClaimFileKeys.RELATIONS)) {
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
    Optional<Located<String>> id = m.read(RelationKeys.ID);
    Optional<Relation.Type> type = m.read(RelationKeys.TYPE);
    List<ClaimId> premises = names.claims(m.value(RelationKeys.PREMISES));
    boolean undercuts = type.filter(Relation.Type.UNDERCUT::equals).isPresent();
    Optional<Relation.Target> target =
        m.read(RelationKeys.TARGET).map(t -> undercuts ? undercut(t) : claim(t));
    Optional<ParticipantId> by = m.read(RelationKeys.BY).flatMap(names::participant);
    Optional<Quote> quote =
        m.read(RelationKeys.QUOTE).flatMap(q -> names.quote(q, m.read(RelationKeys.BY)));
    if (type.isEmpty() || target.isEmpty() || premises.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Relation(
            id.map(Located::value).orElse("relation-" + number),
            type.get(),
            premises,
            target.get(),
            m.value(RelationKeys.STRENGTH),
            by,
            m.read(RelationKeys.SCHEME),
            quote,
            id.map(Located::location).orElse(m.location())));
  }

  private Relation.Target claim(Located<String> name) {
    return Relation.Target.of(names.claim(name));
  }

  private Relation.Target undercut(Located<String> name) {
    names.undercut(name);
    return Relation.Target.ofRelation(name.value());
  }

  private void checkUndercut(NameUse undercut) {
    if (places.containsKey(undercut.name())) {
      return;
    }
    if (claimIds.contains(undercut.name())) {
      names.report(
          Diagnostic.of(
                  ClaimRules.UNDERCUT_TARGET,
                  undercut.location(),
                  "an undercut targets a relation, and `" + undercut.name() + "` is a claim")
              .withHint("name the relation to weaken, or write `type: attack`"));
      return;
    }
    Optional<String> near = Nearest.to(undercut.name(), new TreeSet<>(places.keySet()));
    Diagnostic diagnostic =
        Diagnostic.of(
                ClaimRules.UNKNOWN_RELATION,
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
