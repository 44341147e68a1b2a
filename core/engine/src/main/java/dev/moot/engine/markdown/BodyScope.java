package dev.moot.engine.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.markdown.ClaimReference;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.markdown.MarkdownScope;
import dev.moot.api.markdown.ParticipantReference;
import dev.moot.api.markdown.Quotation;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Source;
import dev.moot.api.model.UrlCodec;
import dev.moot.api.render.Medium;
import dev.moot.api.render.PageScope;
import dev.moot.engine.address.WebAddress;
import dev.moot.engine.markdown.html.RawHtml;
import dev.moot.engine.markdown.text.PlainText;
import dev.moot.engine.typography.ShownText;
import dev.moot.engine.typography.Typed;
import dev.moot.engine.typography.Typography;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The scope of one text being rendered onto one page, and what its renderers note down on the way.
 */
public final class BodyScope implements MarkdownScope {

  /** What names in the text stand for, as the link stage found. */
  public interface Names {

    Claim claim(ClaimReference reference);

    Participant participant(ParticipantReference reference);

    Source source(Quotation quotation);

    /** The claims that attributes of {@code directive} name, by key. */
    Map<String, Claim> claims(DirectiveNode directive);

    /** The debates that attributes of {@code directive} name, by key. */
    Map<String, Debate> debates(DirectiveNode directive);

    /** What {@code url}, if it names a file of the site's folder, is on the site. */
    Optional<SiteLink> fileLink(String url);

    /**
     * Whether {@code url}, which is safe, names a page or file of the site that is not there.
     *
     * @param there whether the site has something at a path
     */
    boolean leadsNowhere(String url, Predicate<Permalink> there);

    /** The size of the picture at {@code image}. */
    Optional<ImageSize> imageSize(Permalink image);
  }

  private final PageScope page;
  private final DirectivePages templated;
  private final Document document;
  private final Names names;
  private final RawHtml rawHtml;
  private final Predicate<Permalink> there;
  private final Function<Node, SourceLocation> places;
  private final Typography typography;
  private final Map<Node, ShownText> shown;
  private final HeadingIds ids;
  private final TermLinks terms;
  private final List<Heading> headings = new ArrayList<>();
  private final Set<Node> leftOut = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean imageSeen;

  /**
   * @param templated renders directives that are templates onto {@code page}
   * @param document the text
   * @param shown what {@code typography} makes of it
   * @param there whether the site has something at a path
   * @param places where a piece of it is written
   */
  public BodyScope(
      PageScope page,
      DirectivePages templated,
      Document document,
      Names names,
      RawHtml rawHtml,
      Typography typography,
      Map<Node, ShownText> shown,
      TermLinks terms,
      Predicate<Permalink> there,
      Function<Node, SourceLocation> places) {
    this.page = page;
    this.templated = templated;
    this.document = document;
    this.names = names;
    this.rawHtml = rawHtml;
    this.there = there;
    this.places = places;
    this.typography = typography;
    this.shown = shown;
    this.ids = HeadingIds.of(page, document);
    this.terms = terms;
  }

  @Override
  public PageScope page() {
    return page;
  }

  /** The text. */
  public Document document() {
    return document;
  }

  @Override
  public Claim claim(ClaimReference reference) {
    return names.claim(reference);
  }

  @Override
  public Participant participant(ParticipantReference reference) {
    return names.participant(reference);
  }

  @Override
  public Source source(Quotation quotation) {
    return names.source(quotation);
  }

  @Override
  public SourceLocation locationOf(Node node) {
    return places.apply(node);
  }

  DirectivePages templated() {
    return templated;
  }

  Names names() {
    return names;
  }

  TermLinks terms() {
    return terms;
  }

  boolean isShownAsText(Node node) {
    return rawHtml.isShownAsText(node);
  }

  /**
   * {@code url}, which is safe, as it is written on this page: what names a page or file of the
   * site leads there. In a feed it is a full address, so that it leads there from anywhere.
   */
  String url(String url) {
    boolean feed = page.medium() == Medium.FEED;
    if (url.startsWith("#")) {
      return feed ? page.href(page.permalink()) + url : url;
    }
    SiteLink site = names.fileLink(url).orElse(SiteLink.of(url));
    if (site != null) {
      return page.href(site.permalink()) + site.fragment();
    }
    String full = feed && url.startsWith("//") ? "https:" + url : url;
    return UrlCodec.address(WebAddress.withAsciiHost(full).orElse(full));
  }

  /** Whether {@code url} leads to nothing, which has been reported: then it is not linked. */
  boolean leadsNowhere(String url) {
    return url.isBlank() || names.leadsNowhere(url, there);
  }

  /** Has {@code node} and all in it left out. */
  void leaveOut(Node node) {
    leftOut.add(node);
  }

  boolean isLeftOut(Node node) {
    for (Node at = node; !leftOut.isEmpty() && at != null; at = at.getParent()) {
      if (leftOut.contains(at)) {
        return true;
      }
    }
    return false;
  }

  /** What the characters of {@code text} from {@code start} to {@code end} are shown as. */
  String shown(Text text, int start, int end) {
    ShownText better = shown.get(text);
    return better == null
        ? Typed.unescaped(text.getChars().subSequence(start, end))
        : better.part(start, end);
  }

  @Override
  public boolean isRightToLeft() {
    return typography.isRightToLeft();
  }

  /** What {@code text}, which is no part of the tree, is shown as. */
  String shown(String text) {
    return typography.of(text);
  }

  /** Whether this is the first picture of the text, which is not to be loaded late. */
  boolean isFirstImage() {
    boolean first = !imageSeen;
    imageSeen = true;
    return first;
  }

  /** Notes a heading and says its id, which no other element of the page has. */
  String addHeading(Node heading, int level) {
    String id = ids.of(heading);
    headings.add(new Heading(id, PlainText.of(heading, shown), level));
    return id;
  }

  /** The headings rendered so far. */
  public List<Heading> headings() {
    return List.copyOf(headings);
  }
}
