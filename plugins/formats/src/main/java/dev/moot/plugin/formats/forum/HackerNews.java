package dev.moot.plugin.formats.forum;

import dev.moot.api.plugin.ImportRequest;
import dev.moot.plugin.formats.body.HtmlBody;
import dev.moot.plugin.formats.plain.Node;
import dev.moot.plugin.formats.thread.Author;
import dev.moot.plugin.formats.thread.Block;
import dev.moot.plugin.formats.thread.ForumThread;
import dev.moot.plugin.formats.thread.Gathering;
import dev.moot.plugin.formats.thread.Leftovers;
import dev.moot.plugin.formats.thread.Post;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A story of Hacker News: the tree that Algolia gives, what its search finds, or items as Firebase
 * gives them, in a list, a line each or by their ids.
 */
final class HackerNews implements ThreadKind {

  private static final String ITEM = "https://news.ycombinator.com/item?id=";
  private static final Set<String> TYPES = Set.of("story", "comment", "job", "poll", "pollopt");
  private static final Set<String> REMOVED =
      Set.of("[dead]", "[deleted]", "[flagged]", "[delayed]");

  private static final Leftovers.Kind DEAD =
      new Leftovers.Kind("lost.dead", "post that was killed", "posts that were killed");

  @Override
  public String name() {
    return "hackernews";
  }

  @Override
  public boolean fits(ThreadFile file) {
    Node json = file.json();
    if (json.at("hits").isList()) {
      Node hit = json.at("hits").first();
      return !hit.at("objectID").isNothing() && !hit.at("author").isNothing();
    }
    Node first = json.isList() ? json.first() : json;
    return isItem(first) || (first.isMap() && isItem(first.firstValue()));
  }

  private static boolean isItem(Node item) {
    boolean typed = TYPES.contains(item.at("type").word());
    boolean tree = item.at("children").isList() && item.has("author") && item.has("created_at");
    boolean flat = typed && item.has("id") && (item.has("time") || item.has("kids"));
    return tree || flat;
  }

  @Override
  public ForumThread read(ThreadFile file, ImportRequest request) {
    Gathering thread = new Gathering();
    Set<String> wanted = new HashSet<>();
    Set<String> there = new HashSet<>();
    Optional<Node> story = Optional.empty();
    Deque<Node> open = new ArrayDeque<>(file.values());
    while (!open.isEmpty()) {
      Node item = open.pop();
      if (item.isList() || item.at("hits").isList()) {
        push(item.isList() ? item.list() : item.at("hits").list(), open);
      } else if (id(item).isPresent()) {
        there.add(id(item).get());
        item.at("kids").list().forEach(k -> wanted.add(k.word()));
        story = story.or(() -> Optional.of(item).filter(i -> i.at("title").text().isPresent()));
        add(item, thread);
        push(item.at("children").list(), open);
      } else if (item.isMap()) {
        push(List.copyOf(item.map().values()), open);
      }
    }
    wanted.removeAll(there);
    thread.leftovers().missing(wanted.size(), "comment", "");
    return thread.byAnswers(
        story.flatMap(s -> s.at("title").text()),
        story.flatMap(HackerNews::id).map(id -> ITEM + id));
  }

  private static void push(List<Node> items, Deque<Node> open) {
    for (int i = items.size() - 1; i >= 0; i--) {
      open.push(items.get(i));
    }
  }

  private static Optional<String> id(Node item) {
    return item.at("id").text().or(() -> item.at("objectID").text());
  }

  private static void add(Node item, Gathering thread) {
    Optional<String> to = item.at("parent_id").text().or(() -> item.at("parent").text());
    if (item.at("dead").isTrue()) {
      thread.leftovers().add(DEAD);
      thread.leave(id(item).orElseThrow(), to);
      return;
    }
    Author author = Author.of(item.at("author").text().or(() -> item.at("by").text()).orElse(""));
    thread.add(
        new Post(
            id(item).orElseThrow(),
            author,
            Days.of(item.at("created_at")).or(() -> Days.of(item.at("time"))),
            to,
            item.at("deleted").isTrue() ? List.of() : body(item, thread.leftovers()),
            false),
        author.isGone() ? "somebody" : author.handle());
  }

  private static List<Block> body(Node item, Leftovers leftovers) {
    String html =
        item.at("text")
            .text()
            .or(() -> item.at("comment_text").text())
            .or(() -> item.at("story_text").text())
            .orElse("");
    List<Block> blocks = REMOVED.contains(html.strip()) ? List.of() : HtmlBody.of(html, leftovers);
    // A story that is a link says what to talk about.
    Optional<String> link = item.at("url").text().filter(u -> u.matches("https?://\\S+"));
    return blocks.isEmpty() && item.at("title").text().isPresent() && link.isPresent()
        ? List.of(Block.of(link.get()))
        : blocks;
  }
}
