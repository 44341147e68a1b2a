package dev.moot.engine.rename;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Site;
import java.util.Optional;

/**
 * Which claim is to be renamed, and to what.
 *
 * @param claim the claim
 * @param to its new name
 * @param undone whether that is an alias of it
 */
record NewName(Claim claim, ClaimId to, boolean undone) {

  /**
   * @param old {@code debate/id}, or an id that one debate has
   * @param wanted an id, or {@code debate/id} in the same debate
   */
  static NewName of(String old, String wanted, Site site) throws Refusal {
    Lookup<Claim> lookup =
        new Lookup<>(
            "claim",
            "",
            site,
            (debate, id) -> site.claim(new ClaimId(debate.id(), id)),
            debate -> debate.claims().keySet());
    Claim claim = current(old, lookup);
    ClaimId from = claim.id();
    ClaimId to = new ClaimId(from.debate(), lookup.newId(wanted, from.debate()));
    Optional<Claim> holder = site.claim(to);
    if (to.equals(from)) {
      throw new Refusal("`" + from + "` has that name already", "give it another one");
    }
    if (holder.isPresent() && !holder.get().id().equals(from)) {
      boolean alias = !holder.get().id().equals(to);
      throw new Refusal(
          alias
              ? "`" + to + "` is an alias of `" + holder.get().id() + "`"
              : "there is a claim `" + to + "` already",
          "choose another name, or see " + Lookup.place(holder.get().location()));
    }
    return new NewName(claim, to, holder.isPresent());
  }

  private static Claim current(String old, Lookup<Claim> lookup) throws Refusal {
    Claim claim = lookup.one(old);
    String local = old.substring(old.indexOf('/') + 1);
    if (!claim.id().local().equals(local)) {
      throw new Refusal(
          "`" + local + "` is an old name of `" + claim.id() + "`",
          "rename that: `moot rename " + claim.id() + " ...`");
    }
    return claim;
  }
}
