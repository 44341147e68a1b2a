package dev.moot.engine.link;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.NearMiss;
import dev.moot.engine.link.name.NearClaim;
import dev.moot.engine.rule.LinkRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Looks up claims and debates by the names that writers type, and says what they probably meant.
 */
final class ClaimNames {

  /**
   * Looking for a near id takes a look at all; after so many wrong ones something else is wrong.
   */
  private static final int MAX_SUGGESTIONS = 200;

  private final Site site;
  private final Set<ClaimId> declared;
  private final Set<String> unreadable;
  private final Map<String, String> misnamed;
  private final Diagnostics diagnostics;
  private int suggestionsLeft = MAX_SUGGESTIONS;

  /**
   * @param declared claims that are written down, even if they could not be read; a reference to
   *     one of these is not reported
   * @param unreadable debates whose files cannot be read at all; what they lack may well be there
   * @param misnamed files in {@code claims/} that are not read for their ending, by the debate that
   *     each would be
   */
  ClaimNames(
      Site site,
      Set<ClaimId> declared,
      Set<String> unreadable,
      Map<String, String> misnamed,
      Diagnostics diagnostics) {
    this.site = site;
    this.declared = declared;
    this.unreadable = unreadable;
    this.misnamed = misnamed;
    this.diagnostics = diagnostics;
  }

  /**
   * The claim that {@code written} names in a post that digests {@code debates}: {@code debate/id},
   * or a bare id of the first of these debates that has it.
   */
  Optional<Claim> claim(String written, List<String> debates, SourceLocation place) {
    int slash = written.indexOf('/');
    List<String> candidates = slash < 0 ? debates : List.of(written.substring(0, slash));
    String local = written.substring(slash + 1);
    for (String debate : candidates) {
      Optional<Claim> claim = site.claim(new ClaimId(debate, local));
      if (claim.isPresent()) {
        return claim;
      }
    }
    if (candidates.isEmpty()) {
      diagnostics.report(
          Diagnostic.of(
                  LinkRules.UNKNOWN_CLAIM,
                  place,
                  "no claim `" + written + "`, because the front matter names no debate")
              .withHint(
                  "add `debates: [...]` to the front matter, or write `debate/" + written + "`"));
    } else if (slash >= 0 && site.debate(candidates.get(0)).isEmpty()) {
      debate(candidates.get(0), place);
    } else if (candidates.stream()
        .noneMatch(
            d ->
                unreadable.contains(d)
                    || site.debate(d).isEmpty()
                    || declared.contains(new ClaimId(d, local)))) {
      unknownClaim(local, candidates, slash >= 0, place);
    }
    return Optional.empty();
  }

  /** What to type where a post that digests {@code debates} calls a claim by another name. */
  Optional<String> near(NearMiss.Meant meant, List<String> debates) {
    return suggestionsLeft-- > 0
        ? NearClaim.in(site, debates, meant.name())
            .map(id -> "did you mean `" + meant.before() + id + meant.after() + "`?")
        : Optional.empty();
  }

  private void unknownClaim(
      String local, List<String> debates, boolean qualified, SourceLocation place) {
    Map<String, SourceLocation> known = new LinkedHashMap<>();
    for (String debate : debates) {
      site.debate(debate)
          .map(Debate::claims)
          .orElse(Map.of())
          .values()
          .forEach(c -> known.putIfAbsent(c.id().local(), c.location()));
    }
    Optional<String> near =
        suggestionsLeft-- > 0 ? Nearest.to(local, known.keySet()) : Optional.empty();
    String where = debates.stream().map(d -> "`" + d + "`").collect(Collectors.joining(", "));
    Diagnostic diagnostic =
        Diagnostic.of(
            LinkRules.UNKNOWN_CLAIM,
            place,
            "no claim `"
                + local
                + "` in "
                + (debates.size() == 1 ? "debate " : "the debates ")
                + where);
    if (near.isPresent()) {
      String suggestion = qualified ? debates.get(0) + "/" + near.get() : near.get();
      diagnostics.report(
          diagnostic
              .withHint("did you mean `" + suggestion + "`?")
              .withRelated(
                  known.getOrDefault(near.get(), place), "`" + near.get() + "` is defined here"));
      return;
    }
    Optional<Claim> elsewhere =
        site.claims().stream().filter(c -> c.id().local().equals(local)).findFirst();
    diagnostics.report(
        elsewhere
            .map(
                c ->
                    diagnostic
                        .withHint("did you mean `" + c.id() + "`?")
                        .withRelated(c.location(), "`" + c.id() + "` is defined here"))
            .orElseGet(
                () ->
                    diagnostic.withHint(
                        "define it in claims/" + debates.get(0) + ".yaml, or mend the id")));
  }

  /** Whether {@code claim} is declared a crux; one that is not is reported. */
  boolean requireCrux(Claim claim, SourceLocation place) {
    Map<String, SourceLocation> cruxes = new LinkedHashMap<>();
    site.debate(claim.id().debate()).map(Debate::cruxes).orElse(List.of()).stream()
        .forEach(c -> cruxes.putIfAbsent(site.current(c.claim()).toString(), c.location()));
    if (cruxes.containsKey(claim.id().toString())) {
      return true;
    }
    Set<String> known =
        cruxes.keySet().stream()
            .map(c -> c.substring(c.indexOf('/') + 1))
            .collect(Collectors.toCollection(TreeSet::new));
    diagnostics.report(
        Diagnostic.of(
                LinkRules.UNDECLARED_CRUX,
                place,
                "claim `"
                    + claim.id().local()
                    + "` is not declared a crux in debate `"
                    + claim.id().debate()
                    + "`")
            .withHint(
                Nearest.to(claim.id().local(), known)
                    .map(n -> "did you mean `" + n + "`?")
                    .orElse(
                        known.isEmpty()
                            ? "declare it under `cruxes:` in the claim file"
                            : "the cruxes there are " + String.join(", ", known)))
            .withRelated(claim.location(), "the claim is defined here"));
    return false;
  }

  /** The debate called {@code id}. */
  Optional<Debate> debate(String id, SourceLocation place) {
    Optional<Debate> debate = site.debate(id);
    String file = misnamed.get(id);
    if (debate.isEmpty() && file != null) {
      diagnostics.report(
          Diagnostic.of(
                  LinkRules.UNKNOWN_DEBATE,
                  place,
                  "no debate `" + id + "`: " + file + " is not read, for its ending")
              .withHint("rename it to `claims/" + id + ".yaml`"));
    } else if (debate.isEmpty() && !unreadable.contains(id)) {
      Set<String> known =
          site.debates().stream().map(Debate::id).collect(Collectors.toCollection(TreeSet::new));
      diagnostics.report(
          Diagnostic.of(LinkRules.UNKNOWN_DEBATE, place, "no debate `" + id + "`")
              .withHint(
                  Nearest.to(id, known)
                      .map(n -> "did you mean `" + n + "`?")
                      .orElse(
                          known.isEmpty()
                              ? "write its claims in claims/" + id + ".yaml"
                              : "the debates here are " + String.join(", ", known))));
    }
    return debate;
  }

  /** Reports a claim named in the claim file of {@code debate} that does not exist. */
  void require(ClaimId id, String debate, SourceLocation place) {
    if (site.claim(id).isEmpty()) {
      claim(id.debate().equals(debate) ? id.local() : id.toString(), List.of(debate), place);
    }
  }
}
