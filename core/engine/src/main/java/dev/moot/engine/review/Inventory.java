package dev.moot.engine.review;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Site;
import dev.moot.api.model.Source;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.link.SiteVoices;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the debates of a site hold, thing by thing, and what of it nothing uses. A claim is used
 * when a post or page names it, or something in the claim files does: a root, a relation, a crux,
 * an expectation, a question, a condition or {@code same_as}. A person is used when they speak, a
 * source when something is quoted from it, a quote when its claim is used.
 */
public final class Inventory {

  /**
   * One thing.
   *
   * @param id its id, with that of its debate; of a quote that of its claim
   * @param words its text, name, title or quoted words
   * @param by who said it, of a quote; else empty
   * @param used whether something uses it
   * @param location where it is written
   */
  public record Item(
      String id, String words, Optional<String> by, boolean used, SourceLocation location) {}

  private final Site site;
  private final SiteVoices voices;
  private final NamedClaims named;
  private final Set<ClaimId> inPosts = new HashSet<>();
  private final Map<String, UsedNames> names = new HashMap<>();

  public Inventory(LinkedSite linked) {
    this.site = linked.site();
    this.voices = SiteVoices.of(linked.posts());
    this.named = NamedClaims.in(site);
    linked.posts().stream()
        .flatMap(p -> p.claimAttributes().stream())
        .flatMap(claims -> claims.values().stream())
        .map(Claim::id)
        .forEach(inPosts::add);
    linked.posts().stream()
        .flatMap(p -> p.mentioned().stream())
        .map(Claim::id)
        .forEach(inPosts::add);
  }

  /** The claims, in the order of their files. */
  public List<Item> claims() {
    return site.debates().stream()
        .flatMap(d -> d.claims().values().stream())
        .map(c -> new Item(c.id().toString(), c.text(), Optional.empty(), isUsed(c), c.location()))
        .toList();
  }

  /** The people. */
  public List<Item> people() {
    List<Item> items = new ArrayList<>();
    for (Debate debate : site.debates()) {
      for (Participant p : debate.participants().values()) {
        items.add(
            new Item(
                p.id().toString(),
                p.name(),
                Optional.empty(),
                names(debate).speaks(p),
                p.location()));
      }
    }
    return items;
  }

  /** The sources. */
  public List<Item> sources() {
    List<Item> items = new ArrayList<>();
    for (Debate debate : site.debates()) {
      for (Source s : debate.sources().values()) {
        items.add(
            new Item(
                debate.id() + "/" + s.id(),
                s.title().or(s::url).or(s::file).orElse(""),
                Optional.empty(),
                names(debate).isQuoted(s),
                s.location()));
      }
    }
    return items;
  }

  /** The quotes of claims. */
  public List<Item> quotes() {
    List<Item> items = new ArrayList<>();
    for (Debate debate : site.debates()) {
      for (Claim claim : debate.claims().values()) {
        for (Quote q : claim.quotes()) {
          items.add(
              new Item(claim.id().toString(), q.exact(), q.by(), isUsed(claim), q.location()));
        }
      }
    }
    return items;
  }

  private boolean isUsed(Claim claim) {
    return named.has(claim) || inPosts.contains(claim.id());
  }

  private UsedNames names(Debate debate) {
    return names.computeIfAbsent(debate.id(), id -> UsedNames.of(debate, voices));
  }
}
