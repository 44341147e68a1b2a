package dev.moot.engine.link;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.LabelTest;
import dev.moot.api.model.LabelTests;
import dev.moot.api.model.Question;
import dev.moot.api.model.Relation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Puts the name that a claim has now in place of its old ones, wherever a claim file names it; so
 * that nothing later has to know that claims change their names.
 */
final class CurrentNames {

  private final UnaryOperator<ClaimId> current;

  /**
   * @param current the current name of a claim
   */
  CurrentNames(UnaryOperator<ClaimId> current) {
    this.current = current;
  }

  Debate in(Debate d) {
    Map<String, Claim> claims = new LinkedHashMap<>();
    d.claims().forEach((id, claim) -> claims.put(id, in(claim)));
    return new Debate(
        d.id(),
        d.title(),
        d.language(),
        d.roots().stream().map(r -> current.apply(new ClaimId(d.id(), r)).local()).toList(),
        d.sources(),
        d.participants(),
        d.terms(),
        claims,
        d.relations().stream().map(this::in).toList(),
        d.cruxes().stream().map(this::in).toList(),
        d.expectations().stream().map(this::in).toList(),
        d.questions().stream().map(this::in).toList(),
        d.tests().map(this::in),
        d.location());
  }

  private Claim in(Claim c) {
    return new Claim(
        c.id(),
        c.text(),
        c.language(),
        c.kind(),
        c.quotes(),
        c.stances(),
        c.evidence(),
        c.condition().map(current),
        c.revisions(),
        c.sameAs().map(current),
        c.aliases(),
        c.location());
  }

  private Relation in(Relation r) {
    Relation.Target target =
        r.target().claim().map(c -> Relation.Target.of(current.apply(c))).orElse(r.target());
    return new Relation(
        r.id(),
        r.type(),
        all(r.premises()),
        target,
        r.strength(),
        r.by(),
        r.scheme(),
        r.quote(),
        r.location());
  }

  private Crux in(Crux c) {
    return new Crux(
        current.apply(c.claim()),
        current.apply(c.decides()),
        c.declaredBy(),
        c.participants(),
        c.shared(),
        c.confirmedBy(),
        c.shortForm(),
        c.question(),
        c.ifTrue(),
        c.ifFalse(),
        c.settledBy(),
        c.quote(),
        c.note(),
        c.location());
  }

  private Expectation in(Expectation e) {
    return new Expectation(
        e.id(),
        e.by(),
        current.apply(e.on()),
        e.direction(),
        e.condition(),
        e.due(),
        e.status(),
        e.outcome(),
        e.estimated(),
        e.quote(),
        e.location());
  }

  private Question in(Question q) {
    return new Question(q.by(), q.text(), q.about().map(current), q.quote(), all(q.answeredBy()));
  }

  private LabelTests in(LabelTests t) {
    return new LabelTests(
        t.semantics(),
        t.all().stream()
            .map(x -> new LabelTest(current.apply(x.claim()), x.expected(), x.location()))
            .toList());
  }

  private List<ClaimId> all(List<ClaimId> ids) {
    return ids.stream().map(current).toList();
  }
}
