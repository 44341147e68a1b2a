package dev.moot.testkit;

import dev.moot.api.model.UrlCodec;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page as a browser reads it. */
final class PageMarkup {

  /** Drawings are none of these, but what SVG can load or move is. */
  private static final Set<String> ACTIVE =
      Set.of(
          "script",
          "style",
          "iframe",
          "object",
          "embed",
          "img",
          "form",
          "base",
          "math",
          "foreignobject",
          "use",
          "image",
          "animate",
          "animatemotion",
          "animatetransform",
          "set");

  /** Where a site lies whose links are looked at: no sample links there. */
  static final String HOST = "https://here.example";

  private static final int MOST_MISTAKES = 10;

  private final Document document;

  private PageMarkup(Document document) {
    this.document = document;
  }

  static PageMarkup of(String html) {
    return new PageMarkup(Jsoup.parse(html));
  }

  /** The HTML in the entries of an Atom feed. */
  static List<String> feedEntries(String atom) {
    return Jsoup.parse(atom, Parser.xmlParser()).select("entry > content").eachText();
  }

  /** What a parser of HTML has to make up for in the page {@code html}, with its place. */
  static List<String> mistakes(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(MOST_MISTAKES);
    parser.parseInput(html, "");
    return said(parser);
  }

  /** The same for what stands in a body. */
  static List<String> mistakesInPart(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(MOST_MISTAKES);
    parser.parseFragmentInput(html, new Element("div"), "");
    return said(parser);
  }

  private static List<String> said(Parser parser) {
    return parser.getErrors().stream()
        .map(e -> "at " + e.getCursorPos() + ": " + e.getErrorMessage())
        .toList();
  }

  /** Its ids, each once. */
  Set<String> ids() {
    return new LinkedHashSet<>(document.select("[id]").eachAttr("id"));
  }

  /**
   * What is linked or loaded from the site, and is not there.
   *
   * @param base where the site lies on its host, {@code /a/b/}
   * @param name the file that this page is
   * @param files all there is
   */
  List<String> deadLinks(String base, String name, Set<String> files) {
    URI page = URI.create(HOST + base + UrlCodec.path(name));
    List<String> dead = new ArrayList<>();
    for (String key : List.of("href", "src")) {
      for (String link : document.select("[" + key + "]").eachAttr(key)) {
        if (!link.startsWith("#") && !leads(link, page, base, files)) {
          dead.add(link);
        }
      }
    }
    return dead;
  }

  private static boolean leads(String link, URI page, String base, Set<String> files) {
    URI to;
    try {
      to = page.resolve(new URI(link));
    } catch (URISyntaxException e) {
      return false;
    }
    if (to.isOpaque() || !page.getAuthority().equals(to.getAuthority())) {
      return true; // another site
    }
    String path = String.valueOf(to.getPath());
    if (!path.startsWith(base)) {
      return false;
    }
    String file = path.substring(base.length());
    return files.contains(file.isEmpty() || file.endsWith("/") ? file + "index.html" : file);
  }

  /** Ids that more than one element has. */
  List<String> repeatedIds() {
    List<String> repeated = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Element element : document.select("[id]")) {
      if (!seen.add(element.id())) {
        repeated.add(element.id());
      }
    }
    return repeated;
  }

  /** Fragments and references to ids that no element has. */
  List<String> deadFragments() {
    Set<String> ids = new HashSet<>(document.select("[id]").eachAttr("id"));
    List<String> named = new ArrayList<>();
    document.select("a[href^=#]").eachAttr("href").forEach(href -> named.add(href.substring(1)));
    for (String key : List.of("aria-labelledby", "aria-describedby", "for")) {
      document.select("[" + key + "]").eachAttr(key).forEach(v -> named.addAll(words(v)));
    }
    named.removeIf(ids::contains);
    return named;
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  /** Whether {@code element} runs what a plugin has among its assets, and nothing that it holds. */
  private static boolean isScriptOfAPlugin(Element element) {
    return element.normalName().equals("script")
        && element.data().isEmpty()
        && element.attr("src").matches("(?:\\.\\./)*theme/plugins/[\\w-]+/[\\w/-]+\\.js");
  }

  /** Elements and attributes that run or load something, and elements outside {@code main}. */
  List<String> liveCode() {
    List<String> live = new ArrayList<>();
    for (Element element : document.getAllElements()) {
      if (ACTIVE.contains(element.normalName()) && !isScriptOfAPlugin(element)) {
        live.add("<" + element.normalName() + ">");
      }
      for (Attribute attribute : element.attributes()) {
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        if (attribute.getKey().startsWith("on")
            || value.startsWith("javascript:")
            || value.startsWith("data:")) {
          live.add(attribute.html());
        }
      }
    }
    return live;
  }
}
