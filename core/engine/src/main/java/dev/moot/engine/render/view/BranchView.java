package dev.moot.engine.render.view;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Permalink;
import dev.moot.engine.link.PlacedPage;
import dev.moot.engine.link.outline.DebateOutline.Branch;
import dev.moot.engine.link.outline.DebateParts;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where what a reason rests on is to be found in a debate of several pages.
 *
 * @param reason the reason
 * @param claims how many claims bear on it, those left out that stand with a reason before it
 * @param page the page on which they begin
 */
public record BranchView(Claim reason, int claims, Permalink page) {

  /** As many as a reader may look through; the smallest are left to the claims' own pages. */
  private static final int MOST = 50;

  /** The way to the largest branches of a debate, in the order in which they are listed. */
  public static List<BranchView> of(DebateParts parts, PlacedPage.Part part) {
    Set<Branch> largest =
        parts.branches().stream()
            .sorted(Comparator.comparingInt((Branch b) -> b.claims().size()).reversed())
            .limit(MOST)
            .collect(Collectors.toSet());
    return parts.branches().stream()
        .filter(largest::contains)
        .map(
            b -> new BranchView(b.reason(), b.claims().size(), part.paging().page(parts.pageOf(b))))
        .toList();
  }
}
