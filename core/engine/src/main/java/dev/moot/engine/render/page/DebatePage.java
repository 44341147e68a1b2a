package dev.moot.engine.render.page;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Post;
import dev.moot.api.model.Site;
import dev.moot.engine.link.PlacedPage;
import dev.moot.engine.link.outline.DebateOutline;
import dev.moot.engine.link.outline.DebateOutline.Branch;
import dev.moot.engine.link.outline.DebateOutline.Root;
import dev.moot.engine.link.outline.DebateParts;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.render.view.BranchView;
import dev.moot.engine.render.view.ClaimSieve;
import dev.moot.engine.render.view.ExportLink;
import dev.moot.engine.render.view.Pager;
import dev.moot.engine.render.view.PositionRow;
import dev.moot.engine.render.view.RootView;
import dev.moot.engine.render.view.TermEntry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A debate, with all its claims; or one of its pages, where these are too many for one. */
record DebatePage(Debate debate, Optional<PlacedPage.Part> part, PageParts parts) implements Page {

  /**
   * What it shows.
   *
   * @param debate the debate
   * @param posts the digests of it, newest first
   * @param roots what it is about
   * @param behind what the reasons for and against that rest on
   * @param branches the same reason by reason, on a debate of several pages
   * @param contents on the first of these, which page has what which reason rests on
   * @param others the other claims
   * @param terms its words
   * @param sieve what its claims can be sifted by
   * @param exports its files for other programs
   * @param pager the other pages
   */
  public record View(
      Debate debate,
      List<Post> posts,
      List<RootView> roots,
      List<Claim> behind,
      List<Branch> branches,
      List<BranchView> contents,
      List<Claim> others,
      List<TermEntry> terms,
      ClaimSieve sieve,
      List<ExportLink> exports,
      Optional<Pager> pager) {}

  @Override
  public String layout() {
    return "debate";
  }

  @Override
  public Optional<Locale> language() {
    return debate.language();
  }

  @Override
  public String title() {
    return debate.title();
  }

  @Override
  public View view(Scope scope) {
    return part.map(this::partView).orElseGet(this::wholeView);
  }

  private View wholeView() {
    DebateOutline outline = new DebateOutline(debate, parts.site());
    List<RootView> roots = roots(outline.roots(), true);
    List<Claim> behind = outline.behind();
    return view(roots, behind, List.of(), List.of(), outline.others(), Optional.empty());
  }

  private View partView(PlacedPage.Part of) {
    DebateParts all = DebateParts.of(debate, parts.site());
    DebateParts page = all.page(of.number());
    boolean isFirst = of.number() == 1;
    return view(
        roots(page.roots(), isFirst),
        List.of(),
        page.branches(),
        isFirst ? BranchView.of(all, of) : List.of(),
        page.others(),
        Pager.of(of));
  }

  private View view(
      List<RootView> roots,
      List<Claim> behind,
      List<Branch> branches,
      List<BranchView> contents,
      List<Claim> others,
      Optional<Pager> pager) {
    return new View(
        debate,
        parts.site().postsOn(debate.id()),
        roots,
        behind,
        branches,
        contents,
        others,
        debate.terms().values().stream().map(t -> new TermEntry(t, debate, List.of())).toList(),
        sieve(roots, behind, branches, others),
        parts.exports(debate),
        pager);
  }

  /** What the claims on the page can be sifted by; a reason may be of another debate. */
  private ClaimSieve sieve(
      List<RootView> roots, List<Claim> behind, List<Branch> branches, List<Claim> others) {
    Set<Claim> listed = new LinkedHashSet<>();
    roots.forEach(r -> listed.add(r.claim()));
    roots.forEach(r -> listed.addAll(r.supporting()));
    roots.forEach(r -> listed.addAll(r.opposing()));
    listed.addAll(behind);
    branches.forEach(b -> listed.addAll(b.claims()));
    listed.addAll(others);
    Set<String> debates = new LinkedHashSet<>(List.of(debate.id()));
    listed.forEach(c -> debates.add(c.id().debate()));
    List<Debate> of = debates.stream().flatMap(d -> parts.site().debate(d).stream()).toList();
    return ClaimSieve.of(listed, of, parts::isCrux);
  }

  private List<RootView> roots(List<Root> roots, boolean withPositions) {
    Site site = parts.site();
    return roots.stream()
        .map(
            r ->
                RootView.of(
                    r, withPositions ? PositionRow.on(List.of(r.claim()), site) : List.of()))
        .toList();
  }
}
