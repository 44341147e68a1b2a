package dev.moot.plugin.formats.body;

import dev.moot.plugin.formats.thread.Author;
import dev.moot.plugin.formats.thread.Block;
import dev.moot.plugin.formats.thread.Leftovers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page that a browser saved. It says what is a post by microdata, or as its forum does. */
public final class SavedPage {

  /**
   * A post of a page.
   *
   * @param id how it is called there
   * @param author who wrote it
   * @param moment when, as it is written there
   * @param within the id of the post that it stands in, or below
   * @param body what it says
   */
  public record Part(
      String id, Author author, String moment, Optional<String> within, List<Block> body) {}

  /**
   * How a kind of page is marked, in selectors. What stands in a post and is a post itself is none
   * of its own words.
   */
  private record Marks(String post, String author, String moment, String body) {}

  private static final List<Marks> MARKS =
      List.of(
          new Marks(
              "tr.athing.comtr, table.fatitem tr.athing",
              ".hnuser",
              ".age[title]",
              ".commtext, .toptext"),
          new Marks(
              "[itemtype~=schema.org/(?:Comment|Answer|Question|DiscussionForumPosting|Article|BlogPosting)$]",
              "[itemprop=author] [itemprop=name], [itemprop=author]",
              "[itemprop=datePublished], [itemprop=dateCreated], time[datetime]",
              "[itemprop=text], [itemprop=articleBody], [itemprop=description]"),
          new Marks(
              "article[data-post-id], div.topic-post > article",
              ".names .username, .username",
              ".relative-date[data-time], time[datetime]",
              ".cooked"),
          new Marks(
              "div.thing.link, div.thing.comment",
              "a.author",
              "time[datetime]",
              ".usertext-body .md"),
          new Marks(
              "li.comment, div.comment, article.comment",
              ".comment-author .fn, .comment-author, .author",
              "time[datetime]",
              ".comment-content, .comment-body, .content"),
          new Marks(
              "div.post[id^=p], article.message[data-author]",
              ".author .username, .author a.username-coloured, .message-name",
              "time[datetime]",
              ".content, .message-body .bbWrapper"));

  private final Document page;
  private final Leftovers leftovers;

  private SavedPage(Document page, Leftovers leftovers) {
    this.page = page;
    this.leftovers = leftovers;
  }

  /** The page that {@code html} is. */
  public static SavedPage of(String html, Leftovers leftovers) {
    return new SavedPage(Parser.parse(html, ""), leftovers);
  }

  /** What it is called. */
  public Optional<String> title() {
    Element shared = page.selectFirst("meta[property=og:title]");
    String title = shared == null ? page.title() : shared.attr("content");
    return Optional.of(title).filter(t -> !t.isBlank());
  }

  /** Where it was. */
  public Optional<String> address() {
    Element canonical = page.selectFirst("link[rel=canonical]");
    return Optional.ofNullable(canonical)
        .map(c -> c.attr("href"))
        .filter(a -> a.matches("https?://\\S+"));
  }

  /** Its posts, in order; none where nothing says what is one. */
  public List<Part> parts() {
    for (Marks marks : MARKS) {
      List<Part> parts = parts(marks);
      if (parts.stream().anyMatch(p -> !p.body().isEmpty())) {
        return parts;
      }
    }
    return List.of();
  }

  /** All that it says, where no posts can be told. */
  public List<Block> words() {
    Element main = page.selectFirst("main, [role=main], article, #content");
    return HtmlBody.of(main == null ? page.body() : main, Set.of(), leftovers);
  }

  private List<Part> parts(Marks marks) {
    PageParts found = new PageParts(page, marks.post());
    Map<Element, Element> authors = found.first(marks.author());
    Map<Element, Element> moments = found.first(marks.moment());
    Map<Element, Element> bodies = found.first(marks.body());
    List<Part> parts = new ArrayList<>();
    Map<Element, String> ids = new HashMap<>();
    List<String> byDepth = new ArrayList<>();
    for (Element post : found.posts()) {
      String id = post.id().isEmpty() ? "post " + (ids.size() + 1) : post.id();
      ids.put(post, id);
      Optional<Element> by = Optional.ofNullable(authors.get(post));
      Optional<Element> body = Optional.ofNullable(bodies.get(post));
      parts.add(
          new Part(
              id,
              Author.of(by.map(SavedPage::name).orElseGet(() -> post.attr("data-author"))),
              Optional.ofNullable(moments.get(post)).map(SavedPage::moment).orElse(""),
              found.around(post).map(ids::get).or(() -> indented(post, id, byDepth)),
              body.map(b -> HtmlBody.of(b, found.posts(), leftovers)).orElse(List.of())));
    }
    return parts;
  }

  private static String name(Element by) {
    return by.hasAttr("content") ? by.attr("content") : by.text();
  }

  private static String moment(Element when) {
    for (String name : List.of("datetime", "content", "data-time", "title")) {
      if (!when.attr(name).isBlank()) {
        return when.attr(name);
      }
    }
    return when.text();
  }

  /** Hacker News moves an answer in, and says how far. */
  private static Optional<String> indented(Element post, String id, List<String> byDepth) {
    Element indent = post.selectFirst("td.ind[indent]");
    if (indent == null || !indent.attr("indent").matches("\\d{1,4}")) {
      return Optional.empty();
    }
    int depth = Math.min(Integer.parseInt(indent.attr("indent")), byDepth.size());
    byDepth.subList(depth, byDepth.size()).clear();
    byDepth.add(id);
    return depth == 0 ? Optional.empty() : Optional.of(byDepth.get(depth - 1));
  }
}
