package dev.moot.plugin.argumentmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.plugin.argumentmap.Outline.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An outline of more claims than a page takes. */
class OutlinePagesTest {

  private static List<Outline> pages(DebateSketch sketch) {
    Steps steps = Steps.of(sketch.page(), "d");
    Outline whole = Outline.of(sketch.debate(), steps);
    OutlinePages pages = OutlinePages.of(sketch.debate(), steps);
    return IntStream.rangeClosed(1, pages.count())
        .mapToObj(n -> pages.part(whole, "d", n))
        .toList();
  }

  /** The claims that each page lists and none before it. */
  private static List<List<String>> fresh(List<Outline> pages) {
    Set<String> seen = new HashSet<>();
    return pages.stream().map(p -> listed(p).stream().filter(seen::add).toList()).toList();
  }

  private static List<String> listed(Outline page) {
    List<String> found = new ArrayList<>();
    page.roots().forEach(e -> list(e, found));
    page.others().forEach(e -> list(e, found));
    page.alone().forEach(c -> found.add(c.id().local()));
    return found;
  }

  private static void list(Entry entry, List<String> found) {
    if (!entry.continued()) {
      found.add(entry.claim().id().local());
    }
    entry.reasons().forEach(r -> list(r, found));
  }

  private static void list(Outline.Reason reason, List<String> found) {
    reason.claims().forEach(e -> list(e, found));
    reason.undercuts().forEach(r -> list(r, found));
  }

  private static List<String> all(DebateSketch sketch) {
    return sketch.debate().claims().keySet().stream().sorted().toList();
  }

  @Test
  void aChainGoesOnWithTheClaimBefore() {
    DebateSketch chain = new DebateSketch("c0");
    IntStream.range(1, 250).forEach(i -> chain.steps("r" + i + ": c" + i + " support c" + (i - 1)));
    List<Outline> pages = pages(chain);

    assertThat(pages).hasSize(3);
    assertThat(pages.get(1).roots())
        .singleElement()
        .matches(Entry::continued)
        .matches(e -> e.claim().id().local().equals("c99"));
    assertThat(fresh(pages).stream().flatMap(List::stream).sorted()).isEqualTo(all(chain));
  }

  @Test
  void everyClaimOfAnyDebateIsListedOnce() {
    for (long seed = 0; seed < 20; seed++) {
      DebateSketch sketch = LayoutTest.debate(seed, 400);
      List<Outline> pages = pages(sketch);

      assertThat(pages).hasSize(4);
      assertThat(fresh(pages).stream().flatMap(List::stream).sorted()).isEqualTo(all(sketch));
      // Premises that count only together stay together.
      assertThat(fresh(pages)).allMatch(p -> p.size() <= OutlinePages.PART + 20);
    }
  }

  @Test
  void ofAThousandReasonsEachPageNamesWhatTheyAreFor() {
    DebateSketch star = new DebateSketch("c");
    IntStream.range(0, 1000).forEach(i -> star.steps("r" + i + ": r" + i + " attack c"));
    List<Outline> pages = pages(star);

    assertThat(pages).hasSize(11);
    assertThat(pages.subList(1, 11))
        .allMatch(p -> p.roots().get(0).claim().id().local().equals("c"));
  }

  @Test
  void whatFitsIsOnePage() {
    DebateSketch star = new DebateSketch("c");
    IntStream.range(0, 149).forEach(i -> star.steps("r" + i + ": r" + i + " attack c"));

    assertThat(pages(star)).hasSize(1);
  }
}
