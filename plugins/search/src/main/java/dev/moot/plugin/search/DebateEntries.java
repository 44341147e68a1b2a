package dev.moot.plugin.search;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.PairPage;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.ProseSection;
import dev.moot.api.model.Site;
import dev.moot.api.model.Term;
import dev.moot.plugin.search.Entry.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be found of one debate: itself, its claims, people and words. */
final class DebateEntries {

  private final Site site;
  private final Debate debate;
  private final List<Entry> entries = new ArrayList<>();

  private DebateEntries(Site site, Debate debate) {
    this.site = site;
    this.debate = debate;
  }

  /**
   * In the order of its file. A wording of another claim is found as that claim.
   *
   * @param pairs the pages of the site that set two people side by side
   */
  static List<Entry> of(Site site, Debate debate, List<PairPage> pairs) {
    DebateEntries of = new DebateEntries(site, debate);
    of.add(Kind.DEBATE, debate.permalink(), debate.title(), "", List.of());
    debate.claims().values().stream().filter(c -> site.isCanonical(c.id())).forEach(of::add);
    debate.participants().values().forEach(of::add);
    debate.terms().values().forEach(of::add);
    pairs.stream().filter(p -> p.debate().equals(debate.id())).forEach(of::add);
    return of.entries;
  }

  private void add(Claim claim) {
    List<Claim> wordings = site.wordings(claim.id());
    boolean isCrux = wordings.stream().flatMap(this::cruxes).findAny().isPresent();
    entries.add(
        new Entry(
            isCrux ? Kind.CRUX : Kind.CLAIM,
            href(claim.permalink()),
            claim.text(),
            debate.title() + condition(claim),
            Text.of(wordings.stream().flatMap(w -> section(claim, w).stream()).toList())));
  }

  /** Found without it, a claim would be told as meant in any case. */
  private String condition(Claim claim) {
    return claim.condition().flatMap(site::claim).map(c -> Entry.AND + c.text()).orElse("");
  }

  /** What is said of a wording, below the name of its debate where that is another one. */
  private Optional<ProseSection> section(Claim claim, Claim wording) {
    boolean isOwn = wording.id().equals(claim.id());
    List<String> lines = new ArrayList<>();
    if (!isOwn) {
      lines.add(wording.text());
    }
    cruxes(wording).forEach(c -> said(c).forEach(lines::add));
    String heading =
        isOwn
            ? ""
            : site.debate(wording.id().debate()).map(Debate::title).orElse("") + condition(wording);
    return lines.isEmpty() ? Optional.empty() : Optional.of(new ProseSection("", heading, lines));
  }

  private Stream<Crux> cruxes(Claim claim) {
    return site.debate(claim.id().debate()).stream()
        .flatMap(d -> d.cruxes().stream())
        .filter(c -> site.current(c.claim()).equals(claim.id()));
  }

  /** What would follow is not among it: found alone it would be told as what is so. */
  private static Stream<String> said(Crux crux) {
    return Stream.of(crux.question(), crux.settledBy(), crux.note()).flatMap(Optional::stream);
  }

  private void add(Participant person) {
    add(
        Kind.PERSON,
        person.permalink(),
        person.name(),
        debate.title(),
        person.note().map(List::of).orElse(List.of()));
  }

  private void add(PairPage pair) {
    String names = pair.one() + Entry.AND + pair.other();
    add(Kind.PAIR, pair.permalink(), names, debate.title(), List.of());
  }

  private void add(Term term) {
    entries.add(
        new Entry(
            Kind.TERM,
            href(Permalink.page("terms")) + "#" + debate.id() + "--" + term.id(),
            term.id().replace('-', ' '),
            debate.title(),
            Text.of(List.of(new ProseSection("", "", List.of(term.text()))))));
  }

  private void add(
      Kind kind, Permalink permalink, String title, String context, List<String> lines) {
    entries.add(
        new Entry(
            kind,
            href(permalink),
            title,
            context,
            Text.of(lines.isEmpty() ? List.of() : List.of(new ProseSection("", "", lines)))));
  }

  static String href(Permalink permalink) {
    return permalink.encoded().substring(1);
  }
}
