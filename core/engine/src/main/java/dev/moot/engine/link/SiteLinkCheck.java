package dev.moot.engine.link;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.engine.markdown.SourceLink;
import dev.moot.engine.parse.ParsedPost;
import dev.moot.engine.parse.SiteLinkUse;
import dev.moot.engine.parse.SourceLinkUse;
import dev.moot.engine.rule.LinkRules;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
      check(use.link().permalink(), use.location(), path -> new Permalink(path).encoded());
    }
    for (SourceLinkUse use : post.sourceLinks()) {
      check(use.link(), use.location());
    }
  }

  /**
   * @param written how a path is written where the link stands
   */
  private void check(Permalink target, SourceLocation place, Function<String, String> written) {
    if (permalinks.has(target)) {
      return;
    }
    Permalink page = target.isPage() ? target : new Permalink(target + "/");
    Optional<Unpublished> unpublished = targets.unpublishedAt(page);
    if (unpublished.isPresent()) {
      report(place, page.path(), unpublished.get());
      return;
    }
    if (targets.unread().containsValue(page)) {
      return; // what keeps it from being read is reported there
    }
    report(
        place,
        MissingTarget.isFile(target.path())
            ? "there is no file " + target.path().substring(1)
            : "the site has nothing at " + target,
        new MissingTarget(permalinks.paths(), written)
            .hint(target.path())
            .orElse(
                "paths begin at the site's root: `/posts/name/`, `/claims/debate/id/`, `/assets/file`"));
  }

  private void check(SourceLink link, SourceLocation place) {
    Optional<Permalink> target = link.onSite(targets.files()).map(l -> l.permalink());
    Function<String, String> written = path -> MissingTarget.relative(path, place.file());
    if (target.isPresent()) {
      if (!link.isMarkdown()) {
        check(target.get(), place, written);
      }
    } else if (targets.unpublished().containsKey(link.path())) {
      report(place, link.path(), targets.unpublished().get(link.path()));
    } else if (!targets.unread().containsKey(link.path())) {
      List<String> files = targets.files().keySet().stream().map(f -> "/" + f).toList();
      report(
          place,
          "there is no post or page " + link.path(),
          new MissingTarget(files, written)
              .hint("/" + link.path())
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
