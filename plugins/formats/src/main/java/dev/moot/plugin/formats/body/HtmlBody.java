package dev.moot.plugin.formats.body;

import dev.moot.plugin.formats.thread.Block;
import dev.moot.plugin.formats.thread.Leftovers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** The blocks of a post that is kept as HTML. */
public final class HtmlBody implements NodeFilter {

  private static final Set<String> UNSEEN =
      Set.of(
          "script", "style", "template", "noscript", "head", "title", "noframes", "rp", "datalist");

  /** What is seen and has no words of the author's: the words around it stand apart. */
  private static final Set<String> BOXES =
      Set.of(
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "button",
          "select",
          "textarea",
          "input",
          "audio",
          "video",
          "canvas",
          "meter",
          "progress");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "ul",
          "ol",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "table",
          "tr",
          "section",
          "article",
          "details",
          "summary",
          "dl",
          "dt",
          "dd",
          "figure",
          "figcaption",
          "hr",
          "aside",
          "header",
          "footer",
          "address",
          "main",
          "nav",
          "pre",
          "blockquote",
          "br",
          "center",
          "body",
          "form",
          "fieldset",
          "legend",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "dialog",
          "menu",
          "dir",
          "hgroup",
          "search",
          "option",
          "optgroup",
          "frameset");

  private final Set<Element> others;
  private final Blocks blocks;
  private final Deque<Integer> links = new ArrayDeque<>();
  private int quoted;
  private int code;

  private HtmlBody(Set<Element> others, Leftovers leftovers) {
    this.others = others;
    this.blocks = new Blocks(leftovers);
  }

  /** The blocks of {@code html}. */
  public static List<Block> of(String html, Leftovers leftovers) {
    return of(Parser.parseBodyFragment(html, "").body(), Set.of(), leftovers);
  }

  /** The blocks of an element that is parsed already, but for those of {@code others} in it. */
  static List<Block> of(Element element, Set<Element> others, Leftovers leftovers) {
    HtmlBody body = new HtmlBody(others, leftovers);
    element.filter(body);
    body.end();
    return body.blocks.all();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      blocks.append(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String name = element.normalName();
    if (UNSEEN.contains(name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isFurniture(element) || others.contains(element)) {
      if (BLOCKS.contains(name) || !element.hasAttr("hidden")) {
        apart(name);
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.hasClass("onebox") && element.hasAttr("data-onebox-src")) {
      end();
      blocks.append(element.attr("data-onebox-src")); // what stands in it are others' words
      end();
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("img")) {
      picture(element);
    } else if (BOXES.contains(name)) {
      apart(name);
      return FilterResult.SKIP_ENTIRELY;
    } else if (BLOCKS.contains(name)) {
      end();
    }
    switch (name) {
      case "blockquote" -> quoted++;
      case "pre" -> code++;
      case "li" -> blocks.item();
      case "td", "th" -> blocks.append(element.previousElementSibling() == null ? "" : " | ");
      case "a" -> links.push(blocks.length());
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (BLOCKS.contains(name)) {
        end();
      }
      switch (name) {
        case "blockquote" -> quoted--;
        case "pre" -> code--;
        case "a" -> link(element, links.pop());
        default -> {}
      }
    }
    return FilterResult.CONTINUE;
  }

  /** Parts what stands before something that is not taken from what stands behind it. */
  private void apart(String name) {
    if (BLOCKS.contains(name)) {
      end();
    } else {
      blocks.append(" ");
    }
  }

  private void end() {
    if (code > 0) {
      blocks.endCode(quoted);
    } else {
      blocks.end(quoted);
    }
  }

  /** Forums draw these around the words: who is quoted, what a link leads to, counters. */
  private static boolean isFurniture(Element element) {
    return (element.hasClass("title")
            && element.parent() != null
            && element.parent().hasClass("quote"))
        || element.hasClass("quote-controls")
        || (element.hasClass("meta")
            && element.parent() != null
            && element.parent().hasClass("lightbox"))
        || element.hasAttr("hidden");
  }

  private void picture(Element img) {
    if (img.hasClass("emoji")) {
      blocks.append(img.attr("alt"));
    } else {
      apart("img");
      blocks.leftovers().add(Leftovers.PICTURES);
    }
  }

  private void link(Element a, int start) {
    String address = a.attr("href").strip();
    String words = blocks.since(start);
    if (words.isBlank() || !address.matches("https?://\\S+")) {
      return;
    }
    String shown = words.strip();
    boolean cut = shown.endsWith("...") || shown.endsWith("…");
    if (cut && address.startsWith(shown.replaceAll("(?:\\.\\.\\.|…)$", ""))) {
      blocks.replace(start, address); // a forum that shortens what it shows
    } else if (!address.equals(shown)) {
      blocks.link(words, address);
    }
  }
}
