package dev.moot.engine.link;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.engine.markdown.SourceLink;
import dev.moot.engine.parse.ParsedPost;
import dev.moot.engine.parse.SiteLinkUse;
import dev.moot.engine.parse.SourceLinkUse;
import dev.moot.engine.rule.LinkRules;
import java.util.Optional;

/** Checks that links to paths and files of the site lead somewhere. */
final class SiteLinkCheck {

  private final LinkTargets targets;
  private final Permalinks permalinks;
  private final Diagnostics diagnostics;

  SiteLinkCheck(LinkTargets targets, Permalinks permalinks, Diagnostics diagnostics) {
    this.targets = targets;
    this.permalinks = permalinks;
    this.diagnostics = diagnostics;
  }

  void check(ParsedPost post) {
    for (SiteLinkUse use : post.siteLinks()) {
      check(use.link().permalink(), use.location());
    }
    for (SourceLinkUse use : post.sourceLinks()) {
      check(use.link(), use.location());
    }
  }

  private void check(Permalink target, SourceLocation place) {
    if (permalinks.has(target)) {
      return;
    }
    Permalink page = target.isPage() ? target : new Permalink(target + "/");
    String hint =
        permalinks.has(page)
            ? "pages end in a slash: `" + page + "`"
            : permalinks
                .nearest(target)
                .map(near -> "did you mean `" + near + "`?")
                .orElse(
                    "paths begin at the site's root: `/posts/name/`, `/claims/debate/id/`, `/assets/file`");
    targets
        .unpublishedAt(page)
        .ifPresentOrElse(
            u -> report(place, page.path(), u),
            () -> report(place, "the site has nothing at " + target, hint));
  }

  private void check(SourceLink link, SourceLocation place) {
    Optional<Permalink> target = link.onSite(targets.files()).map(l -> l.permalink());
    if (target.isPresent()) {
      if (!link.isMarkdown()) {
        check(target.get(), place);
      }
    } else if (targets.unpublished().containsKey(link.path())) {
      report(place, link.path(), targets.unpublished().get(link.path()));
    } else if (!targets.unread().contains(link.path())) {
      report(
          place,
          "there is no post or page " + link.path(),
          Nearest.to(link.path(), targets.files().keySet())
              .map(near -> "did you mean `" + near + "`?")
              .orElse("write where it lies from this file on: `other.md`, `../pages/about.md`"));
    }
  }

  private void report(SourceLocation place, String what, Unpublished unpublished) {
    report(place, what + " " + unpublished.state(), unpublished.hint());
  }

  private void report(SourceLocation place, String message, String hint) {
    diagnostics.report(Diagnostic.of(LinkRules.BROKEN, place, message).withHint(hint));
  }
}
