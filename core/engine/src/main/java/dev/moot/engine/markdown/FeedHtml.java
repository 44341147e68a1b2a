package dev.moot.engine.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.render.Html;
import dev.moot.api.render.SafeUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Raw HTML of a post as a feed can carry it. Feed readers drop what they do not know, and each
 * drops something else; so what remains is prose with links and pictures. What unfolds on the page
 * stands open, and for what cannot be carried over, such as a video or a form, a sentence sends to
 * the page.
 */
final class FeedHtml {

  private static final Set<String> KEPT =
      Set.of(
          "a",
          "abbr",
          "b",
          "bdi",
          "blockquote",
          "br",
          "caption",
          "cite",
          "code",
          "dd",
          "del",
          "dfn",
          "div",
          "dl",
          "dt",
          "em",
          "figcaption",
          "figure",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "i",
          "img",
          "ins",
          "kbd",
          "li",
          "mark",
          "ol",
          "p",
          "pre",
          "q",
          "rp",
          "rt",
          "ruby",
          "s",
          "samp",
          "small",
          "strong",
          "sub",
          "sup",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "time",
          "tr",
          "u",
          "ul",
          "var",
          "wbr");

  /** Elements that are nothing without what stands in them, and that no text replaces. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "audio",
          "button",
          "canvas",
          "form",
          "iframe",
          "math",
          "noscript",
          "object",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video");

  private static final Set<String> UNSEEN = Set.of("noscript", "script", "style", "template");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "alt", "colspan", "dir", "height", "lang", "rowspan", "scope", "start", "title", "width");
  private static final Set<String> ADDRESSES = Set.of("cite", "href", "src");

  private static final Pattern COMMENT = Pattern.compile("<!--.*?(-->|$)", Pattern.DOTALL);

  /** Possessive, since a repetition that can give back needs the stack for each round. */
  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*+)((?:\"[^\"]*+\"|'[^']*+'|[^'\">]++)*+)>");

  private static final Pattern ATTRIBUTE =
      Pattern.compile("([A-Za-z-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

  private final BodyScope scope;
  private final boolean block;
  private final StringBuilder out = new StringBuilder();
  private boolean sendsOn;

  private FeedHtml(BodyScope scope, boolean block) {
    this.scope = scope;
    this.block = block;
  }

  /** Raw HTML between the paragraphs of a post. */
  static String block(String raw, BodyScope scope) {
    return new FeedHtml(scope, true).rewritten(raw).strip();
  }

  /** Raw HTML within a paragraph: a tag. */
  static String inline(String raw, BodyScope scope) {
    return new FeedHtml(scope, false).rewritten(raw);
  }

  /**
   * What stands between {@code open}, if it opens an element that feeds cannot show, and the tag
   * that closes it.
   */
  static List<Node> leftOutWith(Node open) {
    Matcher tag = TAG.matcher(open.getChars().toString());
    List<Node> between = new ArrayList<>();
    if (!tag.matches() || !LEFT_OUT.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
      return between;
    }
    String end = "</" + tag.group(2).toLowerCase(Locale.ROOT);
    for (Node node = open.getNext(); node != null; node = node.getNext()) {
      boolean closes =
          node instanceof HtmlInline
              && node.getChars().toString().toLowerCase(Locale.ROOT).startsWith(end);
      if (closes) {
        return between;
      }
      between.add(node);
    }
    return List.of();
  }

  private String rewritten(String html) {
    String raw = COMMENT.matcher(html).replaceAll("");
    Matcher tag = TAG.matcher(raw);
    int from = 0;
    while (tag.find(from)) {
      out.append(raw, from, tag.start());
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      from = tag.end();
      if (LEFT_OUT.contains(name)) {
        boolean opens = tag.group(1).isEmpty();
        sendsOn |= opens && !UNSEEN.contains(name);
        from = opens ? endOf(name, raw, from) : from;
      } else {
        tag(name, !tag.group(1).isEmpty(), tag.group(3));
      }
    }
    out.append(raw, from, raw.length());
    if (sendsOn) {
      Html address = Html.text(scope.page().href(scope.page().permalink()));
      Html words = Html.text(scope.page().message(CoreMessage.FEED_ON_PAGE.key()));
      String link = "<a href=\"" + address + "\">" + words + "</a>";
      out.append(block ? "\n<p>" + link + "</p>" : link);
    }
    return out.toString();
  }

  /**
   * Where the element {@code name} ends; at the end of the text if it has none, as for browsers.
   */
  private static int endOf(String name, String raw, int from) {
    Matcher end = Pattern.compile("(?i)</" + name + "\\s*>").matcher(raw);
    return end.find(from) ? end.end() : raw.length();
  }

  private void tag(String name, boolean closes, String attributes) {
    if (name.equals("details")) {
      out.append(block ? closes ? "</blockquote>" : "<blockquote>" : "");
    } else if (name.equals("summary")) {
      String open = block ? "<p><b>" : "<b>";
      out.append(closes ? (block ? "</b></p>" : "</b> ") : open);
    } else if (KEPT.contains(name)) {
      out.append(closes ? "</" : "<").append(name);
      if (!closes) {
        attributes(attributes);
      }
      out.append('>');
    }
  }

  private void attributes(String attributes) {
    Matcher m = ATTRIBUTE.matcher(attributes);
    while (m.find()) {
      String name = m.group(1).toLowerCase(Locale.ROOT);
      String value = m.group(2) != null ? m.group(2) : m.group(3) != null ? m.group(3) : m.group(4);
      if (ADDRESSES.contains(name)) {
        // Written as HTML, so its references are not resolved here; they stay as they are.
        value = SafeUrl.of(value).map(scope::url).orElse("");
      }
      if (!value.isEmpty() && (ADDRESSES.contains(name) || ATTRIBUTES.contains(name))) {
        out.append(' ')
            .append(name)
            .append("=\"")
            .append(value.replace("\"", "&quot;"))
            .append('"');
      }
    }
  }
}
