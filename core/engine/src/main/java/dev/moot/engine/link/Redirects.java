package dev.moot.engine.link;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Alias;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Site;
import dev.moot.engine.config.Redirect;
import dev.moot.engine.config.SitePlace;
import dev.moot.engine.parse.ParsedPost;
import dev.moot.engine.parse.PathUse;
import dev.moot.engine.rule.LinkRules;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The paths that only lead on: old names of posts and claims, wordings of other claims, and what
 * {@code moot.yaml} says. Each leads to the page where it ends, never to another redirect.
 */
final class Redirects {

  private final LinkTargets targets;
  private final Permalinks permalinks;
  private final Diagnostics diagnostics;
  private final Map<Permalink, SitePlace> found = new TreeMap<>();

  Redirects(LinkTargets targets, Permalinks permalinks, Diagnostics diagnostics) {
    this.targets = targets;
    this.permalinks = permalinks;
    this.diagnostics = diagnostics;
  }

  /** Collects them when everything else has its path. */
  void place(Site site, List<LinkedPost> posts, List<Redirect> configured) {
    posts.forEach(p -> addAliases(p.parsed()));
    Set<ClaimId> taken = new HashSet<>();
    site.claims().forEach(c -> taken.add(c.id()));
    for (Claim claim : site.claims()) {
      SitePlace page = new SitePlace(site.canonical(claim.id()).permalink(), "");
      if (!site.isCanonical(claim.id())) {
        found.put(claim.permalink(), page);
        embed(claim.permalink(), page.page(), claim.location());
      }
      for (Alias alias : claim.aliases()) {
        ClaimId old = new ClaimId(claim.id().debate(), alias.id());
        // A name that is taken is reported as a duplicate id.
        if (taken.add(old)
            && permalinks.claim(
                old.permalink(), "an alias of claim `" + claim.id() + "`", alias.location())) {
          found.put(old.permalink(), page);
          embed(old.permalink(), page.page(), alias.location());
        }
      }
    }
    List<Redirect> sorted =
        configured.stream().sorted(Comparator.comparing(Redirect::fromPlace)).toList();
    for (Redirect redirect : sorted) {
      if (permalinks.claim(redirect.from(), "a redirect", redirect.fromPlace())) {
        found.put(redirect.from(), redirect.to());
      }
    }
    found.replaceAll((from, to) -> new SitePlace(landed(to.page()), to.fragment()));
    sorted.forEach(this::check);
  }

  /** What other sites show of a claim goes with it, where they can show it. */
  private void embed(Permalink from, Permalink to, SourceLocation namedAt) {
    Permalink old = CorePages.frame(from);
    Permalink now = CorePages.frame(to);
    if (permalinks.has(now) && permalinks.claim(old, "an old frame", namedAt)) {
      found.put(old, new SitePlace(now, ""));
    }
  }

  /** A page is found without its slash too; what ends in none may be a file. */
  private Permalink landed(Permalink to) {
    return to.isPage() || permalinks.has(to) ? to : new Permalink(to + "/");
  }

  /**
   * Gives up the paths of those that lead nowhere. They have been reported; nothing is there, once
   * they weigh so little that the site is written.
   */
  void dropBroken() {
    Set<Permalink> leading = leading().keySet();
    found.keySet().stream().filter(from -> !leading.contains(from)).forEach(permalinks::giveUp);
  }

  /** Those that lead to a page at once; the others have been reported, and lead nowhere. */
  Map<Permalink, SitePlace> leading() {
    Map<Permalink, SitePlace> leading = new TreeMap<>();
    found.forEach(
        (from, to) -> {
          if (permalinks.has(to.page()) && !found.containsKey(to.page())) {
            leading.put(from, to);
          }
        });
    return leading;
  }

  private void addAliases(ParsedPost post) {
    for (PathUse alias : post.aliases()) {
      if (permalinks.claim(
          alias.permalink(), "an alias of " + post.file().path(), alias.location())) {
        found.put(alias.permalink(), new SitePlace(post.post().permalink(), ""));
      }
    }
  }

  private void check(Redirect redirect) {
    Permalink to = landed(redirect.to().page());
    if (found.containsKey(to)) {
      report(redirect, ", which is left again at once", endOf(to));
    } else if (!permalinks.has(to) && targets.unpublishedAt(to).isPresent()) {
      Unpublished end = targets.unpublishedAt(to).get();
      report(redirect, ", which " + end.state(), end.hint());
    } else if (!permalinks.has(to)) {
      report(
          redirect,
          ", where the site has nothing",
          permalinks
              .nearest(to)
              .map(near -> "did you mean `" + near + "`?")
              .orElse("name a page of the site"));
    }
  }

  private void report(Redirect redirect, String problem, String hint) {
    diagnostics.report(
        Diagnostic.of(
                LinkRules.BROKEN,
                redirect.toPlace(),
                "the redirect from " + redirect.from() + " leads to " + redirect.to() + problem)
            .withHint(hint));
  }

  private String endOf(Permalink start) {
    Set<Permalink> seen = new HashSet<>();
    Permalink at = start;
    for (SitePlace next = found.get(at); next != null; next = found.get(at)) {
      if (!seen.add(at)) {
        return "it leads round in a circle: name a page of the site";
      }
      at = next.page();
    }
    return permalinks.has(at)
        ? "name the page where it ends: `" + at + "`"
        : "name the page where it ends";
  }
}
