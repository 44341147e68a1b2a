package dev.moot.testkit;

import java.util.ArrayList;
import java.util.HashSet;
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
