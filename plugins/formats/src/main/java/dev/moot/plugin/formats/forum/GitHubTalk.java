package dev.moot.plugin.formats.forum;

import dev.moot.api.plugin.ImportRequest;
import dev.moot.plugin.formats.body.HtmlBody;
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

/**
 * An issue, a pull request or a discussion of GitHub: what REST gives of it and of its comments, in
 * one list or a line each, what {@code gh} prints, or what GraphQL answers.
 */
final class GitHubTalk implements ThreadKind {

  private static final Leftovers.Kind EVENTS =
      Leftovers.Kind.of("lost.notices", "notice of the forum");

  /** Whom GitHub names where an account is gone. */
  private static final String GHOST = "ghost";

  /**
   * A part of the file.
   *
   * @param value the part
   * @param to the id of the comment that it hangs on
   */
  private record Found(Node value, Optional<String> to) {}

  @Override
  public String name() {
    return "github";
  }

  @Override
  public boolean fits(ThreadFile file) {
    return file.values().stream().anyMatch(v -> v.at("data").at("repository").isMap() || isTalk(v));
  }

  private static boolean isTalk(Node value) {
    Node one =
        value.isList() ? value.first() : value.at("issue").isMap() ? value.at("issue") : value;
    return isPost(one) || (value.isList() && one.isList() && isPost(one.first()));
  }

  private static boolean isPost(Node value) {
    boolean by = value.at("user").has("login") || value.at("author").has("login");
    return value.has("body") && (by || value.has("created_at") || value.has("createdAt"));
  }

  @Override
  public ForumThread read(ThreadFile file, ImportRequest request) {
    Gathering thread = new Gathering();
    Optional<Node> head = Optional.empty();
    int known = 0;
    int comments = 0;
    Deque<Found> open = new ArrayDeque<>();
    file.values().forEach(v -> open.addLast(new Found(v, Optional.empty())));
    while (!open.isEmpty()) {
      Found found = open.pop();
      Node value = found.value();
      if (value.isList()) {
        push(value.list(), found.to(), open);
      } else if (isPost(value) || value.has("bodyHTML")) {
        boolean first = head.isEmpty() && value.at("title").text().isPresent();
        head = first ? Optional.of(value) : head;
        comments += first ? 0 : 1;
        known +=
            Math.max(
                value.at("comments").number(0), value.at("comments").at("totalCount").number(0));
        String id = id(value, thread);
        add(value, id, found.to(), thread);
        known += value.at("replies").at("totalCount").number(0);
        push(parts(value.at("replies")), Optional.of(id), open);
        push(parts(value.at("comments")), Optional.empty(), open);
      } else if (value.at("event").text().isPresent()) {
        thread.leftovers().add(EVENTS);
      } else {
        push(within(value), found.to(), open);
      }
    }
    thread.leftovers().missing(known - comments, "comment", "");
    return thread.byAnswers(
        head.flatMap(h -> h.at("title").text()),
        head.flatMap(h -> h.at("html_url").text().or(() -> h.at("url").text()))
            .filter(u -> u.startsWith("https://")));
  }

  private static List<Node> parts(Node comments) {
    return comments.isList() ? comments.list() : comments.at("nodes").list();
  }

  private static List<Node> within(Node value) {
    return value.map().values().stream().filter(v -> v.isMap() || v.isList()).toList();
  }

  private static void push(List<Node> values, Optional<String> to, Deque<Found> open) {
    for (int i = values.size() - 1; i >= 0; i--) {
      open.push(new Found(values.get(i), to));
    }
  }

  private static String id(Node value, Gathering thread) {
    return value
        .at("id")
        .text()
        .or(() -> value.at("url").text())
        .or(() -> value.at("html_url").text())
        .orElseGet(() -> "post " + thread.size());
  }

  private static void add(Node value, String id, Optional<String> to, Gathering thread) {
    String login =
        value
            .at("user")
            .at("login")
            .text()
            .or(() -> value.at("author").at("login").text())
            .orElse("");
    Author author = login.equals(GHOST) ? Author.GONE : Author.of(login);
    thread.add(
        new Post(
            id,
            author,
            Days.of(value.at("created_at")).or(() -> Days.of(value.at("createdAt"))),
            value.at("in_reply_to_id").text().or(() -> to),
            body(value, thread.leftovers()),
            value.at("lastEditedAt").text().isPresent()
                || value.at("includesCreatedEdit").isTrue()),
        author.isGone() ? "somebody" : login);
  }

  private static List<Block> body(Node value, Leftovers leftovers) {
    return value.has("body") || !value.has("bodyHTML")
        ? MarkdownBody.of(value.at("body").word(), true, leftovers)
        : HtmlBody.of(value.at("bodyHTML").word(), leftovers);
  }
}
