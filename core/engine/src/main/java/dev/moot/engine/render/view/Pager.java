package dev.moot.engine.render.view;

import dev.moot.api.model.Permalink;
import dev.moot.engine.link.Paging;
import dev.moot.engine.link.PlacedPage;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Where a reader can turn to from one page of a list that has several.
 *
 * @param number which page this is, from 1 on
 * @param count how many pages there are
 * @param previous the page before
 * @param next the page after
 * @param pages the first and the last page and those around this one, in order
 */
public record Pager(
    int number,
    int count,
    Optional<Permalink> previous,
    Optional<Permalink> next,
    List<Page> pages) {

  /** How many pages are named to each side of the one that is read. */
  private static final int AROUND = 2;

  /**
   * A page of the list.
   *
   * @param number which one it is
   * @param permalink where it is
   * @param afterGap whether pages before it are not named
   */
  public record Page(int number, Permalink permalink, boolean afterGap) {}

  public Pager {
    pages = List.copyOf(pages);
  }

  /** Absent for a list of one page. */
  public static Optional<Pager> of(PlacedPage.Part part) {
    return part.paging().pages() > 1
        ? Optional.of(of(part.paging(), part.number()))
        : Optional.empty();
  }

  private static Pager of(Paging paging, int number) {
    int count = paging.pages();
    TreeSet<Integer> named = new TreeSet<>(List.of(1, count));
    for (int n = Math.max(1, number - AROUND); n <= Math.min(count, number + AROUND); n++) {
      named.add(n);
    }
    return new Pager(
        number,
        count,
        number > 1 ? Optional.of(paging.page(number - 1)) : Optional.empty(),
        number < count ? Optional.of(paging.page(number + 1)) : Optional.empty(),
        named.stream()
            .map(n -> new Page(n, paging.page(n), n > 1 && !named.contains(n - 1)))
            .toList());
  }
}
