package dev.moot.engine.render.page;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Site;
import dev.moot.api.render.PageSubject.Index;
import dev.moot.engine.link.PlacedPage;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.render.view.ClaimSieve;
import dev.moot.engine.render.view.DebateEntry;
import dev.moot.engine.render.view.Pager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page of the list of claims; the last one also names the debates that have none yet. */
record ClaimsPage(PlacedPage.Part part, PageParts parts) implements IndexPage {

  /**
   * What it shows.
   *
   * @param debates the claims of this page by their debates
   * @param sieve what these can be sifted by
   * @param pager the other pages of the list
   */
  public record View(List<DebateEntry> debates, ClaimSieve sieve, Optional<Pager> pager) {}

  @Override
  public Index index() {
    return Index.CLAIMS;
  }

  @Override
  public View view(Scope scope) {
    Site site = parts.site();
    List<Claim> all = site.claims();
    Map<String, List<Claim>> byDebate = new LinkedHashMap<>();
    List<Claim> shown = part.paging().shown(all, part.number());
    for (Claim claim : shown) {
      byDebate.computeIfAbsent(claim.id().debate(), d -> new ArrayList<>()).add(claim);
    }
    List<DebateEntry> entries = new ArrayList<>();
    byDebate.forEach(
        (id, of) -> entries.add(DebateEntry.of(site.debate(id).orElseThrow(), of, site)));
    if (part.number() == part.paging().pages()) {
      site.debates().stream()
          .filter(d -> d.claims().isEmpty())
          .forEach(d -> entries.add(DebateEntry.of(d, List.of(), site)));
    }
    return new View(entries, ClaimSieve.of(shown, site.debates(), parts::isCrux), Pager.of(part));
  }
}
