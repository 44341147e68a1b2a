package dev.moot.lsp.show;

import dev.moot.api.model.Basis;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Credence;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Revision;
import dev.moot.api.model.Source;
import dev.moot.api.model.Split;
import dev.moot.api.model.Stance;
import dev.moot.api.model.Term;
import dev.moot.lsp.name.Thing;
import dev.moot.lsp.site.SiteView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a name stands for, as Markdown that an editor shows beside it. What somebody stated, what is
 * worked out and what is the writer's reading are never told alike.
 */
public final class Told {

  private final SiteView view;

  public Told(SiteView view) {
    this.view = view;
  }

  /** What {@code thing} is; empty where it is not there. */
  public Optional<String> of(Thing thing) {
    Optional<Debate> debate =
        Optional.ofNullable(
                view.debates().get(thing.kind() == Thing.Kind.DEBATE ? thing.id() : thing.debate()))
            .map(Debate::withPeopleTold);
    return switch (thing.kind()) {
      case CLAIM -> debate.flatMap(d -> d.claim(thing.id()).map(c -> claim(d, c)));
      case PERSON -> debate.flatMap(d -> d.participant(thing.id()).map(p -> person(d, p)));
      case SOURCE ->
          debate
              .flatMap(d -> Optional.ofNullable(d.sources().get(thing.id())))
              .map(s -> source(debate.orElseThrow(), s));
      case TERM ->
          debate
              .flatMap(d -> Optional.ofNullable(d.terms().get(thing.id())))
              .map(t -> term(debate.orElseThrow(), t));
      case DEBATE -> debate.map(this::debate);
      case TAG ->
          view.linked().stream()
              .flatMap(l -> l.site().tags().entrySet().stream())
              .filter(e -> e.getKey().slug().equals(thing.id()))
              .findFirst()
              .map(
                  e ->
                      "the tag **"
                          + plain(e.getKey().name())
                          + "**, on "
                          + digests(e.getValue().size()));
    };
  }

  private String claim(Debate debate, Claim claim) {
    List<String> parts = new ArrayList<>();
    parts.add(plain(claim.text()));
    claim
        .condition()
        .flatMap(
            c ->
                Optional.ofNullable(view.debates().get(c.debate()))
                    .flatMap(d -> d.claim(c.local())))
        .ifPresent(c -> parts.add("Asserted only if: " + plain(c.text())));
    String kind = claim.kind().map(k -> k.word() + ", ").orElse("");
    parts.add("`" + claim.id() + "`: " + kind + split(claim.split()) + mentioned(claim));
    StringBuilder voices = new StringBuilder();
    for (Stance stance : claim.stances()) {
      voices
          .append("- ")
          .append(plain(name(debate, stance.participant().local())))
          .append(": ")
          .append(told(stance))
          .append('\n');
    }
    for (Revision revision : claim.revisions()) {
      voices
          .append("- ")
          .append(plain(name(debate, revision.by().local())))
          .append(": ")
          .append(known(revision.change().word(), revision.isReading() ? Basis.READ : Basis.STATED))
          .append(revision.date().map(d -> ", " + d).orElse(""))
          .append('\n');
    }
    if (!voices.isEmpty()) {
      parts.add(voices.toString());
    }
    claim.quotes().stream()
        .limit(2)
        .forEach(
            q ->
                parts.add(
                    "> "
                        + plain(q.exact())
                        + q.by().map(b -> "\n>\n> " + plain(name(debate, b))).orElse("")));
    return String.join("\n\n", parts);
  }

  private static String told(Stance stance) {
    List<String> parts = new ArrayList<>();
    stance.position().ifPresent(p -> parts.add(known(p.word(), stance.positionBasis())));
    stance.credence().ifPresent(c -> parts.add(known(number(c), stance.numberBasis())));
    stance.hedge().ifPresent(h -> parts.add("“" + plain(h) + "”"));
    stance.date().ifPresent(d -> parts.add(d.toString()));
    return String.join(", ", parts);
  }

  private static String known(String what, Basis basis) {
    return switch (basis) {
      case STATED -> "**" + what + "** (stated)";
      case DERIVED -> what + " (worked out)";
      case READ -> "*" + what + "* (our reading)";
    };
  }

  private static String number(Credence credence) {
    if (credence.isExact()) {
      return plain(credence.value());
    }
    if (credence.min().isEmpty()) {
      return "at most " + plain(credence.max().orElseThrow());
    }
    return credence.max().isEmpty()
        ? "at least " + plain(credence.min().get())
        : plain(credence.min().get()) + " to " + plain(credence.max().get());
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static String split(Split split) {
    if (split.voices() == 0) {
      return "nobody’s view is recorded";
    }
    return split.holds()
        + " for, "
        + split.doubts()
        + " against"
        + (split.unsure() > 0 ? ", " + split.unsure() + " unsure" : "");
  }

  private String mentioned(Claim claim) {
    int times = view.linked().map(l -> l.site().backlinks(claim.id()).size()).orElse(0);
    return "; mentioned " + Mentions.times(times);
  }

  private String person(Debate debate, Participant person) {
    long said =
        debate.claims().values().stream().filter(c -> c.stanceOf(person.id()).isPresent()).count();
    return "**"
        + plain(person.name())
        + "**"
        + (person.anonymised() ? " (stands in for a name)" : "")
        + ", takes part in *"
        + plain(debate.title())
        + "*: views on "
        + said
        + " of "
        + debate.claims().size()
        + " claims"
        + person.note().map(n -> "\n\n" + plain(n)).orElse("");
  }

  private static String source(Debate debate, Source source) {
    List<String> parts = new ArrayList<>();
    source.kind().ifPresent(k -> parts.add(k.word()));
    source.file().ifPresent(f -> parts.add("`sources/" + f + "`"));
    source.date().ifPresent(d -> parts.add(d.toString()));
    source.url().ifPresent(u -> parts.add("<" + u + ">"));
    return "**"
        + plain(source.title().orElse(source.id()))
        + "**, a source of *"
        + plain(debate.title())
        + "*"
        + (parts.isEmpty() ? "" : "\n\n" + String.join(", ", parts))
        + source.note().map(n -> "\n\n" + plain(n)).orElse("");
  }

  private static String term(Debate debate, Term term) {
    return "**"
        + term.id().replace('-', ' ')
        + "**: "
        + plain(term.text())
        + term.by().map(p -> " (" + plain(name(debate, p.local())) + ")").orElse("");
  }

  private String debate(Debate debate) {
    StringBuilder told = new StringBuilder("**" + plain(debate.title()) + "**");
    told.append("\n\n`").append(debate.id()).append("`: ");
    told.append(debate.claims().size()).append(" claims, ");
    told.append(debate.participants().size()).append(" people, ");
    told.append(debate.namedCruxes().size()).append(" cruxes");
    for (String root : debate.roots()) {
      debate.claim(root).ifPresent(c -> told.append("\n\n").append(plain(c.text())));
    }
    return told.toString();
  }

  private static String name(Debate debate, String id) {
    return debate.participant(id).map(Participant::name).orElse(id);
  }

  private static String digests(int count) {
    return count + (count == 1 ? " digest" : " digests");
  }

  /** Words of a writer, of which nothing is markup. */
  private static String plain(String words) {
    return words.replaceAll("\\s+", " ").replaceAll("([\\\\`*_{}\\[\\]<>#|~])", "\\\\$1");
  }
}
