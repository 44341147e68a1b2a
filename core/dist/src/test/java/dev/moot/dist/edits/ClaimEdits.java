package dev.moot.dist.edits;

import java.util.List;
import java.util.Map;

/** What happens to claims. */
final class ClaimEdits {

  static final List<Edit> ALL =
      List.of(
          new Edit("new claim", (site, chance) -> add(site, chance.of(site.debates), chance)),
          new Edit("delete claim", ClaimEdits::delete),
          new Edit("claim text", (site, chance) -> any(site, chance).text = chance.sentence()),
          new Edit("claim text", (site, chance) -> any(site, chance).text = chance.sentence()),
          new Edit("stance", ClaimEdits::stance),
          new Edit("stance", ClaimEdits::stance),
          new Edit("quote", (site, chance) -> quote(chance.of(site.debates), chance)),
          new Edit("bearing", ClaimEdits::bearing),
          new Edit("evidence", (site, chance) -> key(site, chance, "evidence", evidence(chance))),
          new Edit("kind", (site, chance) -> key(site, chance, "kind", kind(chance))),
          new Edit("renamed claim", ClaimEdits::rename),
          new Edit("moved claim", ClaimEdits::move),
          new Edit("order of claims", ClaimEdits::order),
          new Edit("same as", ClaimEdits::same));

  private static final List<String> STANCES =
      List.of("accept", "lean-accept", "unsure", "lean-reject", "reject");

  private ClaimEdits() {}

  private static ClaimDraft any(SiteDraft site, Chance chance) {
    return chance.of(chance.of(site.debates).claims);
  }

  /** A claim with a stance of everybody, that bears on an earlier one. */
  static void add(SiteDraft site, DebateDraft debate, Chance chance) {
    ClaimDraft claim = new ClaimDraft("c" + chance.fresh(), chance.sentence());
    debate.people.keySet().forEach(p -> claim.stances.put(p, stance(chance)));
    claim.keys.put("evidence", evidence(chance));
    if (!debate.claims.isEmpty()) {
      claim.bearing.put(chance.of(debate.claims).id, way(chance));
    }
    debate.claims.add(claim);
    quote(debate, chance);
  }

  private static void delete(SiteDraft site, Chance chance) {
    List<ClaimDraft> claims = chance.of(site.debates).claims;
    if (claims.size() > 2) {
      claims.remove(chance.below(claims.size()));
    }
  }

  private static void stance(SiteDraft site, Chance chance) {
    DebateDraft debate = chance.of(site.debates);
    if (!debate.people.isEmpty()) {
      String who = chance.of(debate.people.keySet());
      chance.of(debate.claims).stances.put(who, stance(chance));
    }
  }

  private static String stance(Chance chance) {
    return switch (chance.below(4)) {
      case 0 -> "{credence: 0." + (1 + chance.below(9)) + ", estimated: true}";
      case 1 ->
          "[{stance: reject, date: 2026-05-01}, {stance: "
              + chance.of(STANCES)
              + ", date: 2026-05-0"
              + (2 + chance.below(8))
              + "}]";
      default -> "{stance: " + chance.of(STANCES) + "}";
    };
  }

  private static void quote(DebateDraft debate, Chance chance) {
    if (!debate.people.isEmpty()) {
      String source = chance.of(debate.sources.keySet());
      String words = chance.of(debate.sources.get(source));
      chance
          .of(debate.claims)
          .quotes
          .add(new ClaimDraft.Words(chance.of(debate.people.keySet()), source, words));
    }
  }

  private static String way(Chance chance) {
    return chance.oneIn(3) ? "attacks" : "supports";
  }

  private static void bearing(SiteDraft site, Chance chance) {
    List<ClaimDraft> claims = chance.of(site.debates).claims;
    if (claims.size() > 1) {
      int from = 1 + chance.below(claims.size() - 1);
      Map<String, String> bearing = claims.get(from).bearing;
      String on = claims.get(chance.below(from)).id;
      if (bearing.remove(on) == null || chance.oneIn(2)) {
        bearing.put(on, way(chance));
      }
    }
  }

  private static void key(SiteDraft site, Chance chance, String key, String value) {
    Map<String, String> keys = any(site, chance).keys;
    if (keys.remove(key) == null || chance.oneIn(2)) {
      keys.put(key, value);
    }
  }

  private static String evidence(Chance chance) {
    return "[{title: \""
        + chance.words()
        + "\", url: \"https://example.org/"
        + chance.fresh()
        + "\"}]";
  }

  private static String kind(Chance chance) {
    return chance.of(List.of("fact", "causal", "prediction", "value", "policy"));
  }

  /** Its old name stays as an alias, so that what names it still does. */
  private static void rename(SiteDraft site, Chance chance) {
    ClaimDraft claim = any(site, chance);
    claim.keys.put("aliases", "[" + claim.id + "]");
    claim.id = "c" + chance.fresh();
  }

  private static void move(SiteDraft site, Chance chance) {
    DebateDraft from = chance.of(site.debates);
    if (from.claims.size() > 2) {
      ClaimDraft claim = from.claims.remove(chance.below(from.claims.size()));
      chance.of(site.debates).claims.add(claim);
    }
  }

  private static void order(SiteDraft site, Chance chance) {
    List<ClaimDraft> claims = chance.of(site.debates).claims;
    ClaimDraft claim = claims.remove(chance.below(claims.size()));
    claims.add(chance.below(claims.size() + 1), claim);
  }

  private static void same(SiteDraft site, Chance chance) {
    DebateDraft other = chance.of(site.debates);
    ClaimDraft claim = any(site, chance);
    claim.sameAs = claim.sameAs.isEmpty() ? other.id + "/" + chance.of(other.claims).id : "";
  }
}
