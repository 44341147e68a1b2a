package dev.moot.engine.parse;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.render.SafeUrl;
import dev.moot.engine.diagnostic.VisibleText;
import dev.moot.engine.markdown.SiteLink;
import dev.moot.engine.markdown.SourceLink;
import dev.moot.engine.rule.LinkRules;
import dev.moot.engine.rule.MarkdownRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks at the addresses of one body: reports those that are none, keeps those within the site. */
final class AddressCheck {

  /** Of an address in a message, in code points. */
  private static final int MAX_SHOWN = 60;

  private final String path;
  private final Function<BasedSequence, SourceLocation> at;
  private final Diagnostics diagnostics;
  private final List<SiteLinkUse> siteLinks = new ArrayList<>();
  private final List<SourceLinkUse> sourceLinks = new ArrayList<>();

  /**
   * @param path the file's, below the site's folder
   * @param at where in the file a text stands
   */
  AddressCheck(String path, Function<BasedSequence, SourceLocation> at, Diagnostics diagnostics) {
    this.path = path;
    this.at = at;
    this.diagnostics = diagnostics;
  }

  /** The links to paths of the site, in the order of the text. */
  List<SiteLinkUse> siteLinks() {
    return siteLinks;
  }

  /** The links to files of the site's folder, in the order of the text. */
  List<SourceLinkUse> sourceLinks() {
    return sourceLinks;
  }

  /** Reports {@code written} if no page may link to it or it is no address; else keeps it. */
  void check(BasedSequence written) {
    String url = written.unescape();
    if (written.isEmpty()) {
      return;
    }
    if (SafeUrl.of(url).isEmpty()) {
      diagnostics.report(
          Diagnostic.of(
                  MarkdownRules.UNSAFE_URL,
                  at.apply(written),
                  "`" + shown(url) + "` is no address that a page may link to")
              .withHint(
                  withSlashes(url)
                      .map(u -> "write slashes: `" + shown(u) + "`")
                      .orElse("use https, http, mailto, or a path of the site")));
      return;
    }
    SourceLink source = SourceLink.of(url.strip(), path);
    SiteLink link = SiteLink.of(url);
    if (source != null && source.isOfSite()) {
      sourceLinks.add(new SourceLinkUse(source, at.apply(written)));
    } else if (link != null) {
      siteLinks.add(new SiteLinkUse(link, at.apply(written)));
    } else if (source != null || isRooted(url)) {
      diagnostics.report(
          Diagnostic.of(
                  LinkRules.BROKEN,
                  at.apply(written),
                  "`" + shown(url) + "` is neither a path of the site nor a web address")
              .withHint(
                  url.startsWith("www.")
                      ? "did you mean `https://" + shown(url) + "`?"
                      : "link to a file (`other.md`, `../assets/plan.svg`) or to a path from the site's root (`/posts/name/`)"));
    }
  }

  /** A path that is written as it is on Windows, as addresses have it. */
  private static Optional<String> withSlashes(String url) {
    return Optional.of(url)
        .filter(u -> u.indexOf('\\') >= 0)
        .map(u -> u.replace('\\', '/').replaceFirst("(?i)^(https?):/+", "$1://"))
        .flatMap(SafeUrl::of);
  }

  /** Whether it means a path of the site, which may be one that no site can have. */
  private static boolean isRooted(String url) {
    return url.startsWith("/") && !url.startsWith("//");
  }

  /** Reports a link that has no address. */
  void checkLeads(LinkNodeBase link) {
    boolean holdsAddress = link instanceof InlineLinkNode || link instanceof Reference;
    if (holdsAddress && link.getUrl().isBlank()) {
      boolean picture = link instanceof Image;
      diagnostics.report(
          Diagnostic.of(
                  LinkRules.BROKEN,
                  at.apply(link.getChars()),
                  picture ? "this picture names no file" : "this link leads nowhere")
              .withHint(
                  picture
                      ? "name a file (`../assets/plan.svg`), or remove the picture"
                      : "say where it leads (`other.md`, `/posts/name/`, `https://...`), or remove the brackets"));
    }
  }

  /** What a plugin took for its own kind of address may be fit for links and yet show nothing. */
  void checkPicture(ImageRef image) {
    Reference address = image.getReferenceNode(image.getDocument());
    if (address != null && address.getParent() == null) {
      String url = address.getUrl().unescape();
      if (SafeUrl.of(url).isEmpty()) {
        diagnostics.report(
            Diagnostic.of(
                    MarkdownRules.UNSAFE_URL,
                    at.apply(image.getChars()),
                    "`" + shown(url) + "` is no address of a picture")
                .withHint(
                    "name a file (`../assets/plan.svg`), or leave out the `!` to link to it"));
      }
    }
  }

  /** The beginning of {@code url}, as it can stand in a message. */
  private static String shown(String url) {
    int length = Math.min(MAX_SHOWN, url.codePointCount(0, url.length()));
    return VisibleText.of(url.substring(0, url.offsetByCodePoints(0, length)));
  }
}
