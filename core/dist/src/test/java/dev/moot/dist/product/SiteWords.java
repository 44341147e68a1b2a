package dev.moot.dist.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** What the files of a site say, to tell which words of a page come from them. */
public final class SiteWords {

  private static final List<String> READ_ALOUD =
      List.of("alt", "aria-label", "aria-description", "title", "placeholder", "data-scheme");
  private static final Set<String> NO_WORDS = Set.of("script", "style", "code", "pre");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}⟦⟧]+");

  private final String all;

  private SiteWords(String all) {
    this.all = all;
  }

  /** What the files of {@code site} say, its output apart. */
  public static SiteWords of(Path site) throws IOException {
    StringBuilder all = new StringBuilder(" ");
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*\\.(md|yaml|txt|svg)")).sorted().toList()) {
        if (!file.toString().contains("/_site/")) {
          all.append(plain(Product.read(file))).append(' ');
          all.append(plain(file.getFileName().toString())).append(' ');
        }
      }
    }
    return new SiteWords(all.toString());
  }

  private static String plain(String text) {
    return GAPS.matcher(text).replaceAll(" ").strip();
  }

  /** The words of a page or a feed that are in no brackets and come from no file of the site. */
  public Set<String> strays(String page, boolean isXml) {
    List<Document> documents = new ArrayList<>();
    if (isXml) {
      for (Element text :
          Jsoup.parse(page, "", Parser.xmlParser()).select("title, subtitle, summary, content")) {
        documents.add(Jsoup.parse(text.text()));
      }
    } else {
      documents.add(Jsoup.parse(page));
    }
    Set<String> strays = new TreeSet<>();
    for (Document document : documents) {
      for (String text : texts(document)) {
        strays.addAll(strays(text));
      }
    }
    return strays;
  }

  private static List<String> texts(Document document) {
    List<String> texts = new ArrayList<>();
    StringBuilder running = new StringBuilder();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text
              && text.parent() != null
              && !NO_WORDS.contains(text.parent().nodeName())) {
            running.append(' ').append(text.getWholeText());
          } else if (node instanceof Element element) {
            for (String name : READ_ALOUD) {
              if (element.hasAttr(name)) {
                texts.add(element.attr(name));
              }
            }
            if (element.is(
                "meta[name=description], meta[property=og:title], meta[property=og:description]")) {
              texts.add(element.attr("content"));
            }
          }
        },
        document);
    texts.add(running.toString());
    return texts;
  }

  /** The words of {@code text} that are in no brackets and come from no file of the site. */
  public List<String> strays(String text) {
    StringBuilder outside = new StringBuilder();
    int depth = 0;
    for (char c : text.toCharArray()) {
      depth += c == '⟦' ? 1 : c == '⟧' ? -1 : 0;
      outside.append(c == '⟦' || c == '⟧' ? '\n' : depth > 0 ? "" : c);
    }
    List<String> strays = new ArrayList<>();
    for (String piece : outside.toString().split("\n")) {
      List<String> words = List.of(plain(piece).split(" "));
      for (int from = 0; from < words.size(); ) {
        int to = words.size();
        while (to > from && !all.contains(" " + String.join(" ", words.subList(from, to)) + " ")) {
          to--;
        }
        if (to == from) {
          if (words.get(from).matches(".*\\p{L}.*")) {
            strays.add(words.get(from));
          }
          from++;
        } else {
          from = to;
        }
      }
    }
    return strays;
  }
}
