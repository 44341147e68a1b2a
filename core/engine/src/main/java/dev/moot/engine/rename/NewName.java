package dev.moot.engine.rename;

import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Site;
import dev.moot.api.model.Slug;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
    Claim claim = claim(old, site);
    ClaimId from = claim.id();
    String local = wanted;
    if (wanted.startsWith(from.debate() + "/")) {
      local = wanted.substring(from.debate().length() + 1);
    } else if (wanted.contains("/")) {
      throw new Refusal(
          "`" + wanted + "` is in another debate, and a claim stays in its own",
          "write an id alone: `" + Slug.of(wanted.substring(wanted.indexOf('/') + 1)) + "`");
    }
    if (!Slug.isSlug(local)) {
      throw new Refusal(
          "`" + local + "` is not an id",
          "ids are lower-case words joined by hyphens: `" + Slug.of(local) + "`");
    }
    ClaimId to = new ClaimId(from.debate(), local);
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
          "choose another name, or see " + place(holder.get().location()));
    }
    return new NewName(claim, to, holder.isPresent());
  }

  private static Claim claim(String old, Site site) throws Refusal {
    List<Claim> named;
    if (old.contains("/")) {
      int slash = old.indexOf('/');
      ClaimId id = new ClaimId(old.substring(0, slash), old.substring(slash + 1));
      named = site.claim(id).stream().toList();
    } else {
      named =
          site.debates().stream()
              .flatMap(d -> site.claim(new ClaimId(d.id(), old)).stream())
              .toList();
    }
    if (named.size() > 1) {
      throw new Refusal(
          "several debates have a claim `" + old + "`",
          "name one: "
              + named.stream()
                  .map(c -> "`" + c.id().debate() + "/" + old + "`")
                  .collect(Collectors.joining(", ")));
    }
    if (named.isEmpty()) {
      throw new Refusal("no claim `" + old + "`", suggestion(old, site));
    }
    Claim claim = named.get(0);
    String local = old.substring(old.indexOf('/') + 1);
    if (!claim.id().local().equals(local)) {
      throw new Refusal(
          "`" + local + "` is an old name of `" + claim.id() + "`",
          "rename that: `moot rename " + claim.id() + " ...`");
    }
    return claim;
  }

  private static String suggestion(String old, Site site) {
    TreeSet<String> known = new TreeSet<>();
    for (Claim claim : site.claims()) {
      known.add(old.contains("/") ? claim.id().toString() : claim.id().local());
    }
    return Nearest.to(old, known)
        .map(n -> "did you mean `" + n + "`?")
        .orElse("write `debate/id`, as in claims/debate.yaml");
  }

  private static String place(SourceLocation at) {
    return at.file() + ":" + at.line();
  }
}
