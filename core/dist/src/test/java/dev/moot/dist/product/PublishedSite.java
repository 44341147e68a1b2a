package dev.moot.dist.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A built site as others on the web meet it, who know only full addresses.
 *
 * @param url where it is published, ending in {@code /}
 * @param output what was built
 */
public record PublishedSite(String url, Path output) {

  /** Builds {@code site}, which has to be free of errors. */
  public static PublishedSite of(Path site, Path output) throws IOException {
    Run run = Product.moot("build", site, "-o", output);
    assertThat(run.exit()).as(run.text()).isZero();
    String home = Files.readString(output.resolve("index.html"));
    return new PublishedSite(Jsoup.parse(home).select("link[rel=canonical]").attr("href"), output);
  }

  /** The paths of its feeds of that kind, {@code xml} or {@code json}. */
  public List<String> feeds(String kind) throws IOException {
    List<String> feeds = new ArrayList<>();
    for (Path file : Folder.files(output)) {
      if (file.endsWith("feed." + kind)) {
        feeds.add(output.relativize(file).toString().replace('\\', '/'));
      }
    }
    return feeds;
  }

  /** The text of a file. */
  public String text(String path) {
    return Product.read(output.resolve(path));
  }

  /** An Atom feed, by a reader that is not ours. */
  public Feed atom(String path) throws Exception {
    return (Feed)
        new WireFeedInput(false, java.util.Locale.ROOT).build(new StringReader(text(path)));
  }

  public JsonObject json(String path) {
    return JsonParser.parseString(text(path)).getAsJsonObject();
  }

  /** The contents of the entries of a JSON Feed, as pages. */
  public List<Document> entries(String path) {
    List<Document> entries = new ArrayList<>();
    for (JsonElement item : json(path).getAsJsonArray("items")) {
      entries.add(Jsoup.parse(item.getAsJsonObject().get("content_html").getAsString()));
    }
    return entries;
  }

  /** The file that is served at {@code address}, with or without a fragment. */
  public Path served(String address) {
    String path = java.net.URI.create(address.replaceFirst("[#?].*", "")).getPath();
    String base = java.net.URI.create(url).getPath();
    assertThat(path).as(address).startsWith(base);
    String below = path.substring(base.length());
    return output.resolve(below.isEmpty() || below.endsWith("/") ? below + "index.html" : below);
  }

  /** The content of each entry of the Atom feed of the site in {@code output}, as HTML. */
  public static List<Document> feedEntries(Path output) throws IOException {
    Document feed =
        Jsoup.parse(Files.readString(output.resolve("feed.xml")), "", Parser.xmlParser());
    return feed.select("entry > content").stream().map(c -> Jsoup.parse(c.wholeText())).toList();
  }
}
