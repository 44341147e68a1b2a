package dev.moot.plugin.formats.forum;

import dev.moot.api.plugin.ImportRequest;
import dev.moot.plugin.formats.body.MarkdownBody;
import dev.moot.plugin.formats.plain.Node;
import dev.moot.plugin.formats.thread.Author;
import dev.moot.plugin.formats.thread.Block;
import dev.moot.plugin.formats.thread.ForumThread;
import dev.moot.plugin.formats.thread.Gathering;
import dev.moot.plugin.formats.thread.Leftovers;
import dev.moot.plugin.formats.thread.Post;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A page of Reddit with {@code .json} behind its address, or a dump with a post on each line. */
final class RedditListing implements ThreadKind {

  private static final String SITE = "https://www.reddit.com";
  private static final Set<String> REMOVED =
      Set.of("[deleted]", "[removed]", "[ Removed by Reddit ]");

  private static final Leftovers.Kind BRANCHES =
      new Leftovers.Kind(
          "lost.branches",
          "branch that goes on where the file ends",
          "branches that go on where the file ends");

  @Override
  public String name() {
    return "reddit";
  }

  @Override
  public boolean fits(ThreadFile file) {
    Node first = file.json().isList() ? file.json().first() : file.json();
    return first.at("kind").word().equals("Listing")
        || first.at("kind").word().matches("t[13]")
        || isPost(first);
  }

  private static boolean isPost(Node thing) {
    return thing.at("parent_id").word().matches("t[13]_\\w+")
        || (thing.isMap() && !thing.at("selftext").isNothing() && !thing.at("id").isNothing());
  }

  @Override
  public ForumThread read(ThreadFile file, ImportRequest request) {
    Gathering thread = new Gathering();
    Optional<Node> head = Optional.empty();
    int missing = 0;
    Deque<Node> open = new ArrayDeque<>(file.values());
    while (!open.isEmpty()) {
      Node thing = open.pop();
      Node data = thing.at("data").isMap() ? thing.at("data") : thing;
      if (thing.isList()) {
        push(thing.list(), open);
      } else if (data.at("children").isList() && !thing.at("kind").word().equals("more")) {
        push(data.at("children").list(), open);
      } else if (thing.at("kind").word().equals("more")) {
        int count = data.at("count").number(data.at("children").size());
        missing += Math.max(count, 0);
        if (count <= 0) {
          thread.leftovers().add(BRANCHES);
        }
      } else if (data.isMap()) {
        head = head.or(() -> Optional.of(data).filter(d -> d.at("title").text().isPresent()));
        add(data, thread);
        push(List.of(data.at("replies")), open);
      }
    }
    thread.leftovers().missing(missing, "comment", "");
    return thread.byAnswers(
        head.flatMap(h -> h.at("title").text()).map(RedditListing::unescaped),
        head.flatMap(h -> h.at("permalink").text()).map(p -> p.startsWith("/") ? SITE + p : p));
  }

  private static void push(List<Node> things, Deque<Node> open) {
    for (int i = things.size() - 1; i >= 0; i--) {
      open.push(things.get(i));
    }
  }

  private static void add(Node data, Gathering thread) {
    if (data.at("id").text().isEmpty()) {
      return;
    }
    boolean comment = data.at("title").text().isEmpty();
    String by = data.at("author").text().orElse("[deleted]");
    Author author = REMOVED.contains(by) ? Author.GONE : Author.of(by);
    thread.add(
        new Post(
            data.at("name").text().orElse((comment ? "t1_" : "t3_") + data.at("id").word()),
            author,
            Days.of(data.at("created_utc")),
            data.at("parent_id").text().map(p -> p.matches("t[13]_.*") ? p : "t1_" + p),
            body(data, comment, thread.leftovers()),
            data.at("edited").text().filter(e -> !e.equals("false")).isPresent()),
        by);
  }

  private static List<Block> body(Node data, boolean comment, Leftovers leftovers) {
    String text = data.at(comment ? "body" : "selftext").word();
    if (REMOVED.contains(text.strip())) {
      return List.of();
    }
    List<Block> blocks = MarkdownBody.of(unescaped(text), false, leftovers);
    // Somebody who posts a link and nothing else has said what to talk about.
    String link = data.at("url").word();
    return comment
            || !blocks.isEmpty()
            || !link.matches("https?://\\S+")
            || data.at("is_self").isTrue()
        ? blocks
        : List.of(Block.of(link));
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
