package dev.moot.engine.render.check;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.api.render.PartId;
import dev.moot.engine.config.Redirect;
import dev.moot.engine.config.SitePlace;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.markdown.SiteLink;
import dev.moot.engine.parse.SiteLinkUse;
import dev.moot.engine.parse.SourceLinkUse;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.rule.LinkRules;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Checks links to places of pages against the pages themselves, when they are rendered: only then
 * is it known which ids headings, plugins and layouts have made.
 */
public final class AnchorCheck {

  private static final int SHOWN = 6;

  private final LinkedSite linked;
  private final Diagnostics diagnostics;
  private final Function<String, Optional<OutputFile>> pages;
  private final Map<String, Optional<Set<String>>> ids = new HashMap<>();

  /**
   * @param pages the finished page at a path of the output
   */
  public AnchorCheck(
      LinkedSite linked, Function<String, Optional<OutputFile>> pages, Diagnostics diagnostics) {
    this.linked = linked;
    this.diagnostics = diagnostics;
    this.pages = pages;
  }

  public void check() {
    linked.config().redirects().forEach(this::check);
    for (LinkedPost post : linked.posts()) {
      for (SiteLinkUse use : post.parsed().siteLinks()) {
        check(use.link(), use.location());
      }
      for (SourceLinkUse use : post.parsed().sourceLinks()) {
        use.link().onSite(post.targets().files()).ifPresent(l -> check(l, use.location()));
      }
    }
  }

  private void check(Redirect redirect) {
    SitePlace to = linked.redirects().getOrDefault(redirect.from(), redirect.to());
    check(new SiteLink(to.page(), to.fragment()), redirect.toPlace());
  }

  private void check(SiteLink link, SourceLocation place) {
    String anchor = anchor(link);
    SitePlace led = linked.redirects().get(link.permalink());
    Permalink end = led == null ? link.permalink() : led.page();
    if (anchor.isEmpty() || anchor.equals("top")) {
      return; // the page itself
    }
    Optional<Set<String>> known = ids.computeIfAbsent(end.outputFile(), this::idsOf);
    if (known.isPresent() && !known.get().contains(anchor)) {
      diagnostics.report(
          Diagnostic.of(LinkRules.UNKNOWN_ANCHOR, place, "there is no `#" + anchor + "` on " + end)
              .withHint(hint(anchor, known.get())));
    }
  }

  /** Empty for a file, and for a page that could not be rendered. */
  private Optional<Set<String>> idsOf(String page) {
    return pages
        .apply(page)
        .flatMap(OutputFile::bytes)
        .map(bytes -> PageIds.of(new String(bytes, StandardCharsets.UTF_8)));
  }

  private static String hint(String anchor, Set<String> known) {
    Optional<String> near = Nearest.to(anchor, known);
    if (near.isPresent()) {
      return "did you mean `#" + near.get() + "`?";
    }
    List<String> some = known.stream().filter(id -> !PartId.is(id)).toList();
    return some.isEmpty()
        ? "the page has no such places; leave out what follows the `#`"
        : "the page has `#"
            + String.join("`, `#", some.subList(0, Math.min(SHOWN, some.size())))
            + "`";
  }

  /** A text directive, {@code #:~:text=words}, is for the browser and no id. */
  private static String anchor(SiteLink link) {
    String anchor = link.anchor();
    int directive = anchor.indexOf(":~:");
    return directive < 0 ? anchor : anchor.substring(0, directive);
  }
}
