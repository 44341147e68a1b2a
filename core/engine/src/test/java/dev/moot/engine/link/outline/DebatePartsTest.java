package dev.moot.engine.link.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Relation.Type;
import dev.moot.api.model.Site;
import dev.moot.engine.link.outline.DebateOutline.Branch;
import dev.moot.fixtures.DebateBuilder;
import dev.moot.fixtures.Sites;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A debate of more claims than a page takes. */
class DebatePartsTest {

  /** Two roots; on the first two reasons, with 120 and 40 claims behind them; 30 are alone. */
  private static Debate debate() {
    DebateBuilder debate = DebateBuilder.debate("d").roots("root", "other");
    debate.claim("root", "The root.").claim("other", "The other root.");
    branch(debate, "a", Type.SUPPORT, 120);
    branch(debate, "b", Type.ATTACK, 40);
    IntStream.range(0, 30).forEach(i -> debate.claim("z" + i, "Alone " + i));
    return debate.build();
  }

  private static void branch(DebateBuilder debate, String reason, Type type, int claims) {
    debate.claim(reason, "Reason " + reason).relation("r-" + reason, type, reason, "root");
    for (int i = 0; i < claims; i++) {
      String id = reason + i;
      String target = i == 0 ? reason : reason + (i - 1);
      debate.claim(id, "Claim " + id).relation("r-" + id, Type.SUPPORT, id, target);
    }
  }

  private static List<String> listed(DebateParts page) {
    List<Claim> claims = new ArrayList<>();
    page.roots().forEach(r -> claims.addAll(r.supporting()));
    page.roots().forEach(r -> claims.addAll(r.opposing()));
    page.branches().forEach(b -> claims.addAll(b.claims()));
    claims.addAll(page.others());
    return claims.stream().map(c -> c.id().local()).toList();
  }

  private final Debate debate = debate();
  private final Site site = Sites.of(debate);
  private final DebateParts all = DebateParts.of(debate, site);
  private final int pages = (all.claims() + DebateParts.PART - 1) / DebateParts.PART;

  @Test
  void aHundredAndFiftyClaimsAreOnePage() {
    DebateBuilder small = DebateBuilder.debate("d");
    IntStream.range(0, 150).forEach(i -> small.claim("c" + i, "Claim " + i));
    assertThat(DebateParts.isLarge(small.build())).isFalse();
    assertThat(DebateParts.isLarge(small.claim("one-more", "One more").build())).isTrue();
  }

  @Test
  void everyClaimButTheRootsStandsOnOnePage() {
    List<String> found =
        IntStream.rangeClosed(1, pages)
            .mapToObj(all::page)
            .flatMap(p -> listed(p).stream())
            .toList();

    assertThat(found).doesNotHaveDuplicates().hasSize(debate.claims().size() - 2);
    assertThat(IntStream.rangeClosed(1, pages).mapToObj(all::page))
        .allMatch(p -> listed(p).size() <= DebateParts.PART);
  }

  @Test
  void aBranchGoesOnUnderItsReason() {
    assertThat(all.page(1).branches())
        .extracting(b -> b.reason().id().local())
        .containsExactly("a");
    assertThat(all.page(2).branches())
        .extracting(b -> b.reason().id().local())
        .containsExactly("a", "b");
    assertThat(all.page(2).others()).extracting(c -> c.id().local()).startsWith("z0");
  }

  @Test
  void theContentsSayWhereABranchBegins() {
    assertThat(all.branches()).extracting(Branch::claims).extracting(List::size).contains(120, 40);
    assertThat(all.branches().stream().map(all::pageOf)).containsExactly(1, 2);
  }

  @Test
  void theFirstPageHasAllRoots() {
    assertThat(all.page(1).roots())
        .extracting(r -> r.claim().id().local())
        .containsExactly("root", "other");
    assertThat(all.page(2).roots()).isEmpty();
  }
}
