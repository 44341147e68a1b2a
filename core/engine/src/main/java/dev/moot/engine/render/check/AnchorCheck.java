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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Checks links to places of pages against the pages themselves, when they are rendered: only then
 * is it known which ids headings, plugins and layouts have made. Of a page that some link names a
 * place on the ids are kept, of any other nothing.
 */
public final class AnchorCheck {

  private static final int SHOWN = 6;

  private final LinkedSite linked;
  private final Diagnostics diagnostics;
  private final List<Named> named = new ArrayList<>();
  private final Set<String> pages = new TreeSet<>();
  private final Map<String, Set<String>> ids = new ConcurrentHashMap<>();

  /** A place that a link names. */
  private record Named(Permalink page, String anchor, SourceLocation place) {}

  public AnchorCheck(LinkedSite linked, Diagnostics diagnostics) {
    this.linked = linked;
    this.diagnostics = diagnostics;
    linked.config().redirects().forEach(this::add);
    for (LinkedPost post : linked.posts()) {
      for (SiteLinkUse use : post.parsed().siteLinks()) {
        add(use.link(), use.location());
      }
      for (SourceLinkUse use : post.parsed().sourceLinks()) {
        use.link().onSite(post.targets().files()).ifPresent(l -> add(l, use.location()));
      }
    }
  }

  private void add(Redirect redirect) {
    SitePlace to = linked.redirects().getOrDefault(redirect.from(), redirect.to());
    add(new SiteLink(to.page(), to.fragment()), redirect.toPlace());
  }

  private void add(SiteLink link, SourceLocation place) {
    String anchor = anchor(link);
    if (anchor.isEmpty() || anchor.equals("top")) {
      return; // the page itself
    }
    SitePlace led = linked.redirects().get(link.permalink());
    Permalink end = led == null ? link.permalink() : led.page();
    named.add(new Named(end, anchor, place));
    pages.add(end.outputFile());
  }

  /** The pages that links name places on, by their paths in the output. */
  public Set<String> pages() {
    return Collections.unmodifiableSet(pages);
  }

  /** Takes the ids of a finished page, if they are asked for. Any number of threads may call. */
  public void look(OutputFile page) {
    if (page.bytes().isPresent() && pages.contains(page.path())) {
      String html = new String(page.bytes().get(), StandardCharsets.UTF_8);
      ids.put(page.path(), PageIds.of(html));
    }
  }

  /** Reports each place that is not on its page, of the pages that were looked at. */
  public void check() {
    named.forEach(this::check);
  }

  private void check(Named link) {
    Set<String> known = ids.get(link.page().outputFile());
    if (known != null && !known.contains(link.anchor())) {
      diagnostics.report(
          Diagnostic.of(
                  LinkRules.UNKNOWN_ANCHOR,
                  link.place(),
                  "there is no `#" + link.anchor() + "` on " + link.page())
              .withHint(hint(link.anchor(), known)));
    }
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
