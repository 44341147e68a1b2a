package dev.moot.engine.typography;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Evidence;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Question;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Reply;
import dev.moot.api.model.Source;
import dev.moot.api.model.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Debates with their texts set; ids, addresses and keywords stay as they are. */
final class TypesetDebate {

  private final Typography typography;
  private final TypesetViews views;

  TypesetDebate(Typography typography) {
    this.typography = typography;
    this.views = new TypesetViews(typography);
  }

  Debate of(Debate d) {
    return d.language().isPresent()
        ? new TypesetDebate(typography.in(d.language())).set(d)
        : set(d);
  }

  private Debate set(Debate d) {
    return new Debate(
        d.id(),
        text(d.title()),
        d.language(),
        d.roots(),
        each(d.sources(), this::of),
        each(d.participants(), this::of),
        each(d.terms(), this::of),
        each(d.claims(), this::of),
        each(d.relations(), this::of),
        each(d.cruxes(), this::of),
        each(d.expectations(), this::of),
        each(d.questions(), this::of),
        d.tests(),
        d.location());
  }

  Source of(Source s) {
    return new Source(
        s.id(),
        s.file(),
        s.url(),
        text(s.title()),
        s.kind(),
        s.stored(),
        s.date(),
        s.retrieved(),
        s.archive(),
        text(s.note()),
        s.location());
  }

  private Participant of(Participant p) {
    return new Participant(
        p.id(),
        text(p.name()),
        p.url(),
        p.anonymised(),
        text(p.note()),
        p.reply().map(r -> new Reply(text(r.text()), r.url(), r.date())),
        p.location());
  }

  private Term of(Term t) {
    return new Term(t.id(), text(t.text()), t.by(), quote(t.quote()), t.askedBy());
  }

  private Claim of(Claim c) {
    return new Claim(
        c.id(),
        text(c.text()),
        c.language(),
        c.kind(),
        each(c.quotes(), views::of),
        each(c.stances(), views::of),
        each(c.evidence(), this::of),
        c.condition(),
        each(c.revisions(), views::of),
        c.sameAs(),
        c.aliases(),
        c.location());
  }

  private Evidence of(Evidence e) {
    return new Evidence(text(e.title()), e.url(), e.archive(), e.kind(), text(e.note()));
  }

  private Relation of(Relation r) {
    return new Relation(
        r.id(),
        r.type(),
        r.premises(),
        r.target(),
        r.strength(),
        r.by(),
        r.scheme(),
        quote(r.quote()),
        r.location());
  }

  private Crux of(Crux c) {
    return new Crux(
        c.claim(),
        c.decides(),
        c.declaredBy(),
        c.participants(),
        c.shared(),
        c.confirmedBy().map(by -> new Crux.Confirmation(by.by(), quote(by.quote()))),
        text(c.shortForm()),
        text(c.question()),
        text(c.ifTrue()),
        text(c.ifFalse()),
        text(c.settledBy()),
        quote(c.quote()),
        text(c.note()),
        c.location());
  }

  private Expectation of(Expectation e) {
    return new Expectation(
        e.id(),
        e.by(),
        e.on(),
        e.direction(),
        text(e.condition()),
        e.due(),
        e.status(),
        text(e.outcome()),
        e.estimated(),
        quote(e.quote()),
        e.location());
  }

  private Question of(Question q) {
    return new Question(q.by(), text(q.text()), q.about(), quote(q.quote()), q.answeredBy());
  }

  private Optional<Quote> quote(Optional<Quote> quote) {
    return quote.map(views::of);
  }

  private String text(String text) {
    return typography.ofPlain(text);
  }

  private Optional<String> text(Optional<String> text) {
    return text.map(typography::ofPlain);
  }

  private static <T> List<T> each(List<T> items, UnaryOperator<T> set) {
    return items.stream().map(set).toList();
  }

  private static <T> Map<String, T> each(Map<String, T> items, UnaryOperator<T> set) {
    Map<String, T> all = new LinkedHashMap<>();
    items.forEach((id, item) -> all.put(id, set.apply(item)));
    return all;
  }
}
