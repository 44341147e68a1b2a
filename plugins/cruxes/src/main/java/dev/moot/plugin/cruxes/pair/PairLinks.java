package dev.moot.plugin.cruxes.pair;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Permalink;
import dev.moot.api.plugin.PageContributor;
import dev.moot.api.render.PageScope;
import dev.moot.api.render.PageSubject;
import dev.moot.plugin.cruxes.argumentation.Pair;
import dev.moot.plugin.cruxes.declared.DeclaredCrux;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ways to the pages of pairs, as {@code pairLinks}: on the page of each of the two, of their
 * debate, and of a crux that sets them against each other. From the page of a person a way leads to
 * the page where any other can be chosen, too.
 */
public final class PairLinks implements PageContributor {

  /**
   * A way to the page of a pair.
   *
   * @param page where it is
   * @param pair the ids of both
   * @param one what the first is called, at the beginning of a line
   * @param other what the second is called, within it
   * @param of the title of their debate, on a page about another; else empty
   */
  public record Link(Permalink page, String pair, String one, String other, String of) {

    static Optional<Link> of(Pair<ParticipantId> pair, Debate debate, String of) {
      Optional<Participant> one = debate.participant(pair.one().local());
      Optional<Participant> other = debate.participant(pair.other().local());
      return one.flatMap(
          a ->
              other.map(
                  b ->
                      new Link(
                          PairPages.permalink(pair),
                          pair.one() + " " + pair.other(),
                          a.name(),
                          b.nameInSentence(),
                          of)));
    }
  }

  @Override
  public Map<String, ?> values(PageSubject subject, PageScope page) {
    if (subject instanceof PageSubject.OfParticipant of) {
      ParticipantId person = of.participant().id();
      return page.debate(person.debate())
          .filter(d -> d.participants().size() > 1)
          .map(d -> shown(of(d, Pairs.on(page, d).with(person)), "person", person.toString(), page))
          .orElse(Map.of());
    } else if (subject instanceof PageSubject.OfDebate of) {
      return values(of(of.debate(), Pairs.on(page, of.debate()).all()), "debate", page);
    } else if (subject instanceof PageSubject.OfClaim of) {
      return overCrux(of.claim(), page);
    }
    return Map.of();
  }

  /** A claim may be a crux in each debate that words it. */
  private static Map<String, ?> overCrux(Claim claim, PageScope page) {
    Set<Link> links = new LinkedHashSet<>();
    for (Claim wording : page.wordings(claim.id())) {
      Optional<Debate> debate = page.debate(wording.id().debate());
      debate
          .flatMap(d -> DeclaredCrux.find(d, wording.id()))
          .ifPresent(
              c ->
                  links.addAll(
                      of(
                          c.debate(),
                          Pairs.on(page, c.debate()).over(c),
                          c.debate().id().equals(claim.id().debate()) ? "" : c.debate().title())));
    }
    return values(List.copyOf(links), "claim", page);
  }

  static List<Link> of(Debate debate, List<Pair<ParticipantId>> pairs) {
    return of(debate, pairs, "");
  }

  private static List<Link> of(Debate debate, List<Pair<ParticipantId>> pairs, String title) {
    return pairs.stream().flatMap(p -> Link.of(p, debate, title).stream()).toList();
  }

  private static Map<String, ?> values(List<Link> links, String on, PageScope page) {
    return links.isEmpty() ? Map.of() : shown(links, on, "", page);
  }

  private static Map<String, ?> shown(List<Link> links, String on, String one, PageScope page) {
    return Map.of(
        "pairLinks", page.partial("pair-links", Map.of("links", links, "on", on, "person", one)));
  }
}
