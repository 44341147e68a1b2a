package dev.moot.engine.link;

import dev.moot.api.model.Permalink;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A list that goes on over as many pages as it needs; the second one is at {@code page/2/} below
 * the first.
 *
 * @param first where its first page is
 * @param items how many items it has
 * @param size how many of them a page shows
 */
public record Paging(Permalink first, int items, int size) {

  /** How many pages there are; one for an empty list. */
  public int pages() {
    return Math.max(1, (items + size - 1) / size);
  }

  /**
   * Where page {@code number} is.
   *
   * @param number from 1 on
   */
  public Permalink page(int number) {
    return number == 1 ? first : new Permalink(first.path() + "page/" + number + "/");
  }

  /** What of {@code all} items page {@code number} shows. */
  public <T> List<T> shown(List<T> all, int number) {
    return all.subList((number - 1) * size, Math.min(all.size(), number * size));
  }

  /** The pages after the first. */
  List<Permalink> further() {
    return IntStream.rangeClosed(2, pages()).mapToObj(this::page).toList();
  }
}
