package dev.moot.plugin.argumentmap;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;
import dev.moot.plugin.argumentmap.Outline.Entry;
import dev.moot.plugin.argumentmap.Outline.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The pages of an outline of many claims. Claims are counted where they are first listed; a page
 * that begins within a branch names the claim that it goes on with.
 *
 * @param first where the first page is
 * @param count how many there are
 */
record OutlinePages(Permalink first, int count) {

  /** How many claims one page takes. */
  static final int WHOLE = 150;

  /** How many a page takes of an outline that has more. */
  static final int PART = 100;

  static OutlinePages of(Debate debate, Steps steps) {
    int claims =
        (int) debate.claims().values().stream().map(c -> steps.shown(c).id()).distinct().count();
    return new OutlinePages(
        MapPages.permalink(debate), claims > WHOLE ? (claims + PART - 1) / PART : 1);
  }

  /**
   * Where a page is.
   *
   * @param number from 1 on
   */
  Permalink page(int number) {
    return number == 1 ? first : new Permalink(first.path() + "page/" + number + "/");
  }

  Optional<Permalink> before(int number) {
    return number > 1 ? Optional.of(page(number - 1)) : Optional.empty();
  }

  Optional<Permalink> after(int number) {
    return number < count ? Optional.of(page(number + 1)) : Optional.empty();
  }

  /** What page {@code number} shows of {@code outline}. */
  Outline part(Outline outline, String debate, int number) {
    if (count == 1) {
      return outline;
    }
    int from = (number - 1) * PART;
    Cut cut = new Cut(debate, from, number == count ? Integer.MAX_VALUE : from + PART);
    return new Outline(
        cut.entries(outline.roots()), cut.entries(outline.others()), cut.claims(outline.alone()));
  }

  /** Goes through a whole outline and takes what is counted from one number to another. */
  private static final class Cut {
    private final String debate;
    private final int from;
    private final int to;
    private int passed;
    private final Set<ClaimId> seen = new HashSet<>();
    private List<Entry> taken = new ArrayList<>();

    Cut(String debate, int from, int to) {
      this.debate = debate;
      this.from = from;
      this.to = to;
    }

    List<Entry> entries(List<Entry> all) {
      taken = new ArrayList<>();
      for (Entry entry : all) {
        boolean here = isHere();
        part(entry, here).ifPresent(taken::add);
      }
      return taken;
    }

    List<Claim> claims(List<Claim> all) {
      List<Claim> some = new ArrayList<>();
      for (Claim claim : all) {
        if (isHere()) {
          some.add(claim);
        }
        pass(claim);
      }
      return some;
    }

    /** Claims of other debates stand with those that they bear on, and are not counted. */
    private void pass(Claim claim) {
      if (claim.id().debate().equals(debate) && seen.add(claim.id())) {
        passed++;
      }
    }

    private boolean isHere() {
      return passed >= from && passed < to;
    }

    /** What there is of {@code entry}: if it stands on another page, what follows of it. */
    private Optional<Entry> part(Entry entry, boolean here) {
      Claim claim = entry.claim();
      pass(claim);
      List<Reason> reasons = reasons(entry.reasons());
      return here || !reasons.isEmpty()
          ? Optional.of(entry.with(reasons, !here))
          : Optional.empty();
    }

    private List<Reason> reasons(List<Reason> all) {
      return all.stream().flatMap(r -> part(r).stream()).toList();
    }

    private Optional<Reason> part(Reason reason) {
      boolean here = isHere();
      List<Entry> claims = new ArrayList<>();
      for (Entry claim : reason.claims()) {
        part(claim, here).ifPresent(here ? claims::add : taken::add);
      }
      List<Reason> undercuts = reasons(reason.undercuts());
      if (here) {
        return Optional.of(new Reason(reason.relation(), claims, undercuts));
      }
      if (!undercuts.isEmpty()) {
        taken.add(reason.claims().get(0).with(undercuts, true));
      }
      return Optional.empty();
    }
  }
}
